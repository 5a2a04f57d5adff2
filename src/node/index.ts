export * from '../server/index.js';
export { renderBatch, type BatchOptions, type BatchResult } from './batch.js';
export { FORMATS, type Format, type Job, type Written } from './job.js';
export { pngOf, type PngOptions } from './png.js';
export { renderToPNG } from './render-png.js';
