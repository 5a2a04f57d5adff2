/** Space between the parts of templates is for people; folded, it saves bytes and text nodes. */
export function minifyLitTemplates() {
  return {
    name: 'minify-lit-templates',
    transform(code, id) {
      if (!/src\/(elements|base)\/.*\.ts$/.test(id) || !/\b(html|svg|css)`/.test(code)) return null;
      const isStyle = /\bcss`/.test(code);
      return { code: isStyle ? minifyCss(code) : minifyMarkup(code), map: null };
    },
  };
}

const minifyCss = (code) =>
  code.replace(/css`([^`]*)`/g, (_, text) => {
    const small = text
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      .trim();
    return `css\`${small}\``;
  });

/** A line break and its indent between or within tags is worth one space to the browser, and between tags none. */
const minifyMarkup = (code) => code.replace(/>\s*\n\s*</g, '><').replace(/\n\s+(?=[a-z?@.-]+=[$"])/g, ' ');
