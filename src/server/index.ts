export type { AttributeValue, Attributes } from './attributes.js';
export { attributesOf } from './attributes.js';
export { describeChart, type Described } from './describe.js';
export { RenderError, type RenderErrorCode } from './render-error.js';
export { render, renderToHTML, type Rendered, type RenderOptions } from './render.js';
export { renderToSVG, type SVGOptions } from './render-svg.js';
export { elementOf, TAGS, tagNamed, type Tag } from './tags.js';
