import { describe, expect, it } from 'vitest';
import geographyData from '../../../src/bundled/geography.json' with { type: 'json' };
import tilesData from '../../../src/bundled/tiles.json' with { type: 'json' };
import { bundledVotes } from '../../../src/bundled/votes.js';
import { chosenDecision } from '../../../src/dataset/choose.js';
import type { Decision } from '../../../src/dataset/types.js';
import {
  voteMapLayout,
  voteMapStatuses,
  voteTilesLayout,
} from '../../../src/elements/vote-map/vote-map.layout.js';
import { decodeGeography } from '../../../src/layout/geography.js';
import { decodeTiles } from '../../../src/layout/tiles.js';

const geography = decodeGeography(geographyData);
const tiles = decodeTiles(tilesData);
const dataset = bundledVotes();
const decision = (symbol: string): Decision => {
  const found = chosenDecision(dataset, { decision: symbol, resolution: null, body: null });
  if ('path' in found) throw new Error(found.message);
  return found;
};

describe('voteMapLayout', () => {
  it('voteMapLayout(geography, {width: 0}) returns no states', () => {
    const layout = voteMapLayout(geography, { width: 0, zoom: 1 });
    expect([layout.shapes, layout.markers, layout.places]).toEqual([[], [], []]);
  });

  it('gives each of 193 members one mark: a shape or a marker', () => {
    const layout = voteMapLayout(geography, { width: 640, zoom: 1 });
    const marks = [
      ...layout.shapes.filter((shape) => shape.chief).map((shape) => shape.iso3),
      ...layout.markers.map((marker) => marker.iso3),
    ];
    expect(marks.length).toBe(193);
    expect(new Set(marks)).toEqual(new Set(dataset.states.map((state) => state.iso3)));
  });

  it.each([280, 320, 480, 768, 1280, 1600])('at %i px no marker lies on another', (width) => {
    const { markers, radius } = voteMapLayout(geography, { width, zoom: 1 });
    for (const [index, a] of markers.entries()) {
      for (const b of markers.slice(index + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.iso3} and ${b.iso3}`).toBeGreaterThanOrEqual(
          2 * radius,
        );
      }
    }
  });

  it('zoomed in, markers shrink on the map and lie nearer to their places', () => {
    const whole = voteMapLayout(geography, { width: 320, zoom: 1 });
    const near = voteMapLayout(geography, { width: 320, zoom: 8 });
    const strays = (layout: typeof whole) =>
      Math.max(...layout.markers.map(({ x, y, anchor }) => Math.hypot(x - anchor.x, y - anchor.y)));
    expect(near.radius).toBeCloseTo(whole.radius / 8);
    expect(strays(near)).toBeLessThan(strays(whole));
  });

  it('draws Greenland with the vote of Denmark and Western Sahara with none', () => {
    const { shapes } = voteMapLayout(geography, { width: 640, zoom: 1 });
    expect(shapes.find((shape) => shape.territory === 'GRL')?.iso3).toBe('DNK');
    expect(shapes.find((shape) => shape.territory === 'ESH')?.iso3).toBe(null);
  });
});

describe('voteTilesLayout', () => {
  it('voteTilesLayout(tiles, {width: 320}) places 193 squares that do not meet', () => {
    const { tiles: squares, radius } = voteTilesLayout(tiles, { width: 320, zoom: 1 });
    expect(squares.length).toBe(193);
    for (const [index, a] of squares.entries()) {
      for (const b of squares.slice(index + 1)) {
        expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(2 * radius);
      }
    }
  });

  it('voteTilesLayout(tiles, {width: 0}) returns no tiles', () => {
    expect(voteTilesLayout(tiles, { width: 0, zoom: 1 }).tiles).toEqual([]);
  });
});

describe('voteMapStatuses', () => {
  it('voteMapStatuses(69/188) counts 116 in favour, 20 against, 53 abstaining and 4 that did not vote', () => {
    const { counts } = voteMapStatuses(dataset, decision('A/RES/69/188'));
    expect(Object.fromEntries(counts)).toEqual({ yes: 116, no: 20, abstain: 53, absent: 4 });
  });

  it('voteMapStatuses(60/173) tells not yet a member from absent', () => {
    const { byState, counts } = voteMapStatuses(dataset, decision('A/RES/60/173'));
    expect([byState.get('MNE'), byState.get('SSD')]).toEqual(['not-a-member', 'not-a-member']);
    expect(counts.get('absent')).toBe(22);
  });

  it('voteMapStatuses(Human Rights Council 16/8) tells no seat from did not vote', () => {
    const { byState } = voteMapStatuses(dataset, decision('A/HRC/RES/16/8'));
    expect([byState.get('LBY'), byState.get('ITA')]).toEqual(['absent', 'no-seat']);
  });

  it('voteMapStatuses(73/180) says of every member that there was no vote', () => {
    const { counts } = voteMapStatuses(dataset, decision('A/RES/73/180'));
    expect(Object.fromEntries(counts)).toEqual({ 'without-a-vote': 193 });
  });
});
