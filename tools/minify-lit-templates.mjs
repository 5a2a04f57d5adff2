/** Space between the parts of templates is for people; folded, it saves bytes and text nodes. */
export function minifyLitTemplates() {
  return {
    name: 'minify-lit-templates',
    transform(code, id) {
      if (!/src\/(elements|base)\/.*\.ts$/.test(id) || !/\b(html|svg|css)`/.test(code)) return null;
      const edits = [];
      visit(this.parse(code), ({ type, tag, quasi }) => {
        const minify = type === 'TaggedTemplateExpression' && MINIFIERS[tag.name];
        if (minify) for (const part of quasi.quasis) edits.push([part, minify(part.value.raw)]);
      });
      return { code: edited(code, edits), map: null };
    },
  };
}

/** A line break and its indent are worth one space to the browser, and none between tags or before the end of one. */
const minifyMarkup = (text) =>
  text
    .replace(/>\s*\n\s*</g, '><')
    .replace(/\s*\n\s*(?=\/?>)/g, '')
    .replace(/\s*\n\s*/g, ' ');

const minifyCss = (text) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/ > /g, '>')
    .replace(/: /g, ':')
    .replace(/(?<![\d.])0\.(?=\d)/g, '.')
    .replace(/;}/g, '}')
    .trim();

const MINIFIERS = { html: minifyMarkup, svg: minifyMarkup, css: minifyCss };

function visit(node, see) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') see(node);
  for (const child of Object.values(node)) visit(child, see);
}

/** The code with its template parts replaced, from the last to the first, so that the places stay true. */
function edited(code, edits) {
  return edits
    .sort(([a], [b]) => b.start - a.start)
    .reduce((text, [{ start, end }, small]) => text.slice(0, start) + small + text.slice(end), code);
}
