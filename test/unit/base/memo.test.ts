import { describe, expect, it } from 'vitest';
import { memo } from '../../../src/base/memo.js';

describe('memo', () => {
  it('memo(f) with the same arguments computes once', () => {
    let count = 0;
    const twice = memo((n: number) => ((count += 1), 2 * n));
    expect([twice(2), twice(2), count]).toEqual([4, 4, 1]);
    expect([twice(3), twice(2), count]).toEqual([6, 4, 3]);
  });
});
