import { describe, expect, it } from 'vitest';
import { isDataset } from '../../../src/dataset/brand.js';
import { parseDataset } from '../../../src/dataset/parse.js';
import { linesOf, smallInput } from './data.js';

const thrower = (): never => {
  throw new Error('no');
};

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const cycle: Record<string, unknown> = smallInput();
cycle['decisions'] = [cycle];

const HOSTILE: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['text', '{"decisions": []}'],
  ['a number', 7],
  ['a symbol', Symbol('x')],
  ['a function', () => 0],
  ['a list', []],
  ['a getter that throws', Object.defineProperty({}, 'decisions', { enumerable: true, get: thrower })],
  [
    'a proxy that throws',
    new Proxy({}, { ownKeys: thrower, get: thrower, has: thrower, getPrototypeOf: thrower }),
  ],
  ['a revoked proxy', revoked({})],
  ['a revoked proxy of a list', { decisions: revoked([]), sources: [] }],
  ['a cycle', cycle],
  ['a list of a billion holes', { ...smallInput(), decisions: new Array(1_000_000_000) }],
  [
    'a list that lies about its length',
    {
      ...smallInput(),
      decisions: new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : undefined) }),
    },
  ],
  ['a text of a million letters', { ...smallInput(), sources: [{ id: 'x'.repeat(1_000_000), title: 'x' }] }],
  ['no prototype and a constructor', { __proto__: null, constructor: 'x', decisions: 1 }],
];

describe('parseDataset', () => {
  it.each(HOSTILE)('(%s) reports problems and does not throw', (_, input) => {
    const lines = linesOf(input);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(101);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(600);
  });

  it('(an input that changes later) keeps what it read', () => {
    const input = smallInput();
    const result = parseDataset(input);
    input.sources.push({ id: 'late', title: 'late' });
    expect(result.ok && result.dataset.sources).toHaveLength(1);
  });

  it('(__proto__ as a key) leaves every prototype alone', () => {
    const input = JSON.parse(`{"__proto__": {"polluted": true}, "decisions": [], "sources": []}`) as unknown;
    const result = parseDataset(input, { states: [] });
    expect(result.ok).toBe(false);
    expect('polluted' in {}).toBe(false);
  });

  it('(markup in a title) keeps it as text', () => {
    const input = smallInput();
    const result = parseDataset({
      ...input,
      sources: [{ id: 'paper', title: '<img src=x onerror=alert(1)>' }],
    });
    expect(result.ok && result.dataset.sources[0]?.title).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('isDataset', () => {
  it.each(HOSTILE)('(%s) is false', (_, input) => {
    expect(isDataset(input)).toBe(false);
  });
});
