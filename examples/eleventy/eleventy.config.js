/** The charts are plain files beside the pages: no bundler. */
export default function (config) {
  config.addPassthroughCopy({ 'node_modules/rollcall-charts/dist/cdn': 'rollcall' });
  config.addPassthroughCopy('page.js');
}

export const config = { markdownTemplateEngine: 'njk', htmlTemplateEngine: 'njk' };
