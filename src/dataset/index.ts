export * from './types.js';
export { isDataset } from './brand.js';
export { parseDataset, type DatasetInput, type ParseOptions, type ParseResult } from './parse.js';
export * from './queries.js';
export { COUNCIL_MAJORITY, COUNCIL_SEATS, isPermanentMember, PERMANENT_MEMBERS } from './council.js';
export { outcomeOf, vetoesOf, votesNeeded } from './rule.js';
