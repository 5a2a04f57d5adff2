export { ChartElement } from './base/chart-element.js';
export { CosponsorBar } from './elements/cosponsor-bar/cosponsor-bar.js';
export { CouncilVote } from './elements/council-vote/council-vote.js';
export { ResolutionTimeline } from './elements/resolution-timeline/resolution-timeline.js';
export { VoteMap } from './elements/vote-map/vote-map.js';
export { DataErrorEvent } from './events/data-error.js';
export { ResolutionSelectEvent } from './events/resolution-select.js';
export { VoteSelectEvent } from './events/vote-select.js';
export * from './dataset/index.js';
