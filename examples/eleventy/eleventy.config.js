import { renderToHTML } from 'rollcall-charts/server';

/** Charts are drawn when the pages are made; the files that bring them to life lie beside the pages: no bundler. */
export default function (config) {
  config.addAsyncShortcode('voteMap', (resolution) => renderToHTML('vote-map', { resolution }));
  config.addPassthroughCopy({ 'node_modules/rollcall-charts/dist/cdn': 'rollcall' });
  config.addPassthroughCopy('page.js');
}

export const config = { markdownTemplateEngine: 'njk', htmlTemplateEngine: 'njk' };
