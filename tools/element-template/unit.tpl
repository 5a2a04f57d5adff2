import { describe, expect, it } from 'vitest';
import { bundledVotes } from '../../../src/bundled/votes.js';
import { findDecision } from '../../../src/dataset/queries.js';
import { __camel__Layout } from '../../../src/elements/__tag__/__tag__.layout.js';

const dataset = bundledVotes();
const decision = findDecision(dataset, { resolution: 'A/RES/69/188' });
if ('path' in decision) throw new Error(decision.message);

describe('__camel__Layout', () => {
  it('__camel__Layout(dataset, 69/188, {width: 640}) gives each of 193 members one mark', () => {
    expect(__camel__Layout(dataset, decision, { width: 640 }).marks.length).toBe(193);
  });

  it('__camel__Layout(dataset, 69/188, {width: 0}) returns no marks', () => {
    expect(__camel__Layout(dataset, decision, { width: 0 }).marks).toEqual([]);
  });
});
