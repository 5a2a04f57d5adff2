import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import { heightRules, shapeIn } from '../../../src/server/heights.js';

describe('shapeIn', () => {
  it('shapeIn(a template with a view box inside another) returns height by width', () => {
    const drawing = html`<svg viewBox="0 0 ${200} ${50}"></svg>`;
    expect(shapeIn(html`<div>${'text'}${drawing}</div>`)).toBe(0.25);
  });

  it('shapeIn(a template without a view box) returns null', () => {
    expect(shapeIn(html`<p>${1}</p>`)).toBe(null);
  });
});

describe('heightRules', () => {
  it('heightRules() of a drawing that only scales returns none', () => {
    expect(heightRules('svg', () => 0.5)).toBe('');
  });

  it('heightRules() of a drawing of one height returns one rule', () => {
    expect(heightRules('svg', (width) => 300 / width)).toBe(
      '@container (min-width:0px){svg{block-size:300px}}',
    );
  });

  it('heightRules() of a drawing that turns at 600 px returns the greater height up to there', () => {
    const rules = heightRules('svg', (width) => (width < 600 ? 800 : 300) / width);
    expect(rules).toMatch(
      /^@container \(min-width:0px\)\{svg\{block-size:800px\}\}@container \(min-width:6\d\dpx\)\{svg\{block-size:300px\}\}$/,
    );
  });
});
