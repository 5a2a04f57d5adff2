import { describe, expect, it } from 'vitest';
import geographyData from '../../../src/bundled/geography.json' with { type: 'json' };
import { bundledVotes } from '../../../src/bundled/votes.js';
import { mapNames } from '../../../src/elements/vote-map/map-names.layout.js';
import { voteMapLayout } from '../../../src/elements/vote-map/vote-map.layout.js';
import { decodeGeography } from '../../../src/layout/geography.js';
import { collide } from '../../../src/layout/text.js';

const geography = decodeGeography(geographyData);
const { states } = bundledVotes();
const AGAINST = ['CHN', 'RUS', 'CUB', 'IRN', 'SYR', 'BLR', 'VEN', 'UZB', 'SDN'];

describe('mapNames', () => {
  it.each([280, 320, 360, 640, 1000, 1600])('at %i px no name lies on another or leaves the map', (width) => {
    const layout = voteMapLayout(geography, { width, zoom: 1 });
    const size = 12 * layout.unit;
    const measure = (name: string) => name.length * size * 0.6;
    const names = mapNames(layout, states, AGAINST, { size, measure });
    const boxes = names.map(({ name, x, y }) => ({ x, y: y - size, width: measure(name), height: size }));
    for (const [index, a] of boxes.entries()) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(layout.width);
      for (const b of boxes.slice(index + 1)) expect(collide(a, b)).toBe(false);
    }
  });

  it('mapNames(layout, states, ["TUV"]) names Tuvalu at 320 px', () => {
    const layout = voteMapLayout(geography, { width: 320, zoom: 1 });
    const size = 12 * layout.unit;
    const names = mapNames(layout, states, ['TUV'], { size, measure: (name) => name.length * size * 0.6 });
    expect(names.map(({ name }) => name)).toEqual(['Tuvalu']);
  });

  it('mapNames(layout, states, ["IRN"]) gives the brief name', () => {
    const layout = voteMapLayout(geography, { width: 1000, zoom: 1 });
    const [iran] = mapNames(layout, states, ['IRN'], { size: 24, measure: (name) => name.length * 14 });
    expect(iran?.name).toBe('Iran');
  });

  it('mapNames(layout, states, ["XKX"]) names nothing', () => {
    const layout = voteMapLayout(geography, { width: 1000, zoom: 1 });
    expect(mapNames(layout, states, ['XKX'], { size: 24, measure: () => 10 })).toEqual([]);
  });
});
