import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderToSVG } from '../../../src/server/index.js';
import { served, type Served } from './worker.js';

const CHARTS = [
  'vote-map',
  'vote-tally',
  'resolution-timeline',
  'cosponsor-bar',
  'vote-matrix',
  'vote-shift',
  'bloc-breakdown',
  'council-vote',
  'resolution-path',
  'country-record',
];
const NEEDS: Readonly<Record<string, string>> = {
  'country-record': '?state=BRA',
  'vote-shift': '?from=A/C.3/69/L.28/Rev.1&to=A/RES/69/188',
};

describe('the example worker on workerd', () => {
  let worker: Served;
  beforeAll(async () => {
    worker = await served();
  }, 120_000);
  afterAll(() => worker.stop());
  const get = (path: string, init: RequestInit = {}) => fetch(worker.url + path, init);

  it('has nothing of Node in it', () => {
    expect(worker.bundle).not.toMatch(
      /\b(from|import)\s*\(?["'](node:|fs|path|stream|buffer|vm|module|url)["']/,
    );
  });

  it.each(CHARTS)('/%s.svg is a picture', async (tag) => {
    const response = await get(`/${tag}.svg${NEEDS[tag] ?? ''}`);
    const text = await response.text();
    expect([response.status, text.slice(0, 40)]).toEqual([200, '<svg xmlns="http://www.w3.org/2000/svg" ']);
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain('sandbox');
  });

  it('/vote-map.svg is byte for byte what Node renders', async () => {
    const response = await get('/vote-map.svg?resolution=A/RES/69/188&highlight=CUB&theme=dark&width=500');
    const here = await renderToSVG(
      'vote-map',
      { resolution: 'A/RES/69/188', highlight: 'CUB' },
      { theme: 'dark', width: 500 },
    );
    expect(await response.text()).toBe(here);
  });

  it('/vote-tally.html is the chart in a declarative shadow root', async () => {
    const response = await get('/vote-tally.html?resolution=A/RES/69/188');
    expect(await response.text()).toMatch(
      /^(<!--.*?-->)?<vote-tally [\s\S]*<template [^>]*shadowrootmode="open"/,
    );
  });

  it('/embed/vote-map is a whole page whose policy lets in its own styles alone', async () => {
    const response = await get('/embed/vote-map?resolution=A/RES/69/188&lang=en&theme=dark');
    const text = await response.text();
    expect(text).toMatch(
      /^<!doctype html>\n<html lang="en">[\s\S]*<vote-map [\s\S]*data-state="TUV"[\s\S]*<\/html>\n$/,
    );
    expect(text).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src ('sha256-[\w+/=]{44}' ?)+;/,
    );
  });

  it('the same question has the same strong ETag, and is then answered with 304', async () => {
    const path = '/vote-tally.svg?resolution=A/RES/69/188';
    const etag = (await get(path)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w+/]{27}"$/);
    for (const tags of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const again = await get(path, { headers: { 'if-none-match': tags } });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      expect(again.headers.get('cache-control')).toContain('max-age=');
    }
    expect((await get(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    expect((await get('/vote-tally.svg?resolution=A/RES/68/183')).headers.get('etag')).not.toBe(etag);
  });

  it('HEAD has the headers and no body', async () => {
    const response = await get('/vote-tally.svg', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(response.headers.get('etag')).toMatch(/^"/);
  });

  it.each([
    ['/vote-mop.svg', 404, /There is no element/],
    ['/', 404, /\/<?element/],
    ['/embed/constructor', 404, /There is no element/],
    ['/vote-map.svg?colour=red', 400, /no attribute colour.*It takes .*resolution/],
    ['/vote-map.svg?onclick=alert(1)', 400, /no attribute onclick/],
    ['/vote-map.svg?style=x', 400, /no attribute style/],
    ['/vote-map.svg?%3Cscript%3E=1', 400, /no attribute script/],
    ['/vote-map.svg?selected=%3Cscript%3E', 400, /not the code of a state/],
    ['/vote-map.svg?resolution=A/RES/99/999', 400, /No decision matches/],
    ['/vote-map.svg?width=9', 400, /width/],
    ['/vote-map.svg?resolution=A/RES/69/188&resolution=x', 400, /given twice/],
    ['/embed/vote-map?state=CUB', 400, /no attribute state/],
    ['/vote-data.svg', 400, /no picture of vote-data/],
  ])('%s is refused with %i and a sentence', async (path, status, sentence) => {
    const response = await get(path);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(text).toMatch(sentence);
    expect(text).not.toMatch(/[<>"']/);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('a question of 3,000 letters is refused', async () => {
    const response = await get(`/vote-map.svg?heading=${'x'.repeat(3000)}`);
    expect([response.status, await response.text()]).toEqual([400, 'The question is too long.\n']);
  });

  it('POST is not answered', async () => {
    expect((await get('/vote-map.svg', { method: 'POST' })).status).toBe(405);
  });

  it.each(['/vote-tally.svg', '/vote-tally.html', '/embed/vote-tally'])(
    '%s shows markup in a heading as text',
    async (path) => {
      const response = await get(
        `${path}?heading=${encodeURIComponent('</div><script>alert(1)</script><img src=x onerror=alert(1)>')}`,
      );
      const text = await response.text();
      expect(response.status).toBe(200);
      expect(text).not.toMatch(/<script|<img/);
      expect(text).toContain('&lt;script&gt;');
    },
  );
});
