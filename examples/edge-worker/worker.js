// Charts from the edge: /vote-map.svg?resolution=A/RES/69/188 is a picture, /vote-map.html?… the chart as HTML to put
// into a page, /embed/vote-map?… a whole small page. Parameters are the attributes of the element, and lang, theme, width.
import { RenderError, render, renderToSVG } from 'rollcall-charts/server';
import { answer, refusal } from './answers.js';
import { pageOf, stylesIn } from './page.js';

/** What a parameter says that is no attribute. */
const OPTIONS = ['lang', 'theme', 'width'];

/** How much of a question is read. */
const LONGEST = 2000;

function questionOf(url) {
  if (url.search.length > LONGEST) throw new RenderError('bad-value', 'The question is too long.');
  const attributes = {};
  const options = {};
  for (const [name, value] of url.searchParams) {
    if (name in attributes || name in options)
      throw new RenderError('bad-value', `The parameter "${name}" is given twice.`);
    if (!OPTIONS.includes(name)) attributes[name] = value;
    else if (name !== 'width') options[name] = value;
    else if (/^\d{3,4}$/.test(value) && value >= 240 && value <= 2000) options.width = Number(value);
    else throw new RenderError('bad-value', 'The width must be a whole number of pixels from 240 to 2000.');
  }
  return { attributes, options };
}

async function htmlOf(tag, { attributes, options }) {
  const { html, problems } = await render(tag, attributes, options);
  if (problems.length > 0)
    throw new RenderError('not-drawn', problems.map(({ message }) => message).join(' '));
  return html;
}

async function contentOf(tag, kind, question) {
  if (kind === 'svg') {
    const body = await renderToSVG(tag, question.attributes, question.options);
    return { body, type: 'image/svg+xml; charset=utf-8', policy: "default-src 'none'; sandbox" };
  }
  const chart = await htmlOf(tag, question);
  const body = kind === 'page' ? pageOf(tag, chart, question.options) : chart;
  const styles = await stylesIn(body);
  return {
    body,
    type: 'text/html; charset=utf-8',
    policy: `default-src 'none'; style-src ${styles}; base-uri 'none'; form-action 'none'`,
  };
}

/** The element and what is wanted of it; `null` for any other address. */
function wanted(path) {
  const file = /^\/([a-z-]+)\.(svg|html)$/.exec(path);
  if (file) return { tag: file[1], kind: file[2] };
  const embed = /^\/embed\/([a-z-]+)\/?$/.exec(path);
  return embed ? { tag: embed[1], kind: 'page' } : null;
}

export default {
  async fetch(request) {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refusal(405, 'Only GET and HEAD are answered.', { allow: 'GET, HEAD' });
    const url = new URL(request.url);
    const asked = wanted(url.pathname);
    if (!asked) return refusal(404, 'There are /<element>.svg, /<element>.html and /embed/<element>.');
    try {
      return await answer(request, await contentOf(asked.tag, asked.kind, questionOf(url)));
    } catch (error) {
      if (error instanceof RenderError)
        return refusal(error.code === 'unknown-element' ? 404 : 400, error.message);
      console.error(error);
      return refusal(500, 'Something went wrong here.');
    }
  },
};
