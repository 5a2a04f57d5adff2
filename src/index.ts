export { ChartElement } from './base/chart-element.js';
export { VoteMap } from './elements/vote-map/vote-map.js';
export { DataErrorEvent } from './events/data-error.js';
export { ResolutionSelectEvent } from './events/resolution-select.js';
export { VoteSelectEvent } from './events/vote-select.js';
export * from './dataset/index.js';
