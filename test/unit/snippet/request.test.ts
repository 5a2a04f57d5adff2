import { describe, expect, it } from 'vitest';
import { embedPage } from '../../../src/i18n/en-embed-page.js';
import { specOf } from '../../../src/snippet/elements.js';
import { hostAddress, hostOf } from '../../../src/snippet/host.js';
import { attributesFrom, checkRequest, directionOf, queryOf } from '../../../src/snippet/request.js';

const check = (query: string) => checkRequest(new URLSearchParams(query), embedPage.bad);
const paths = (query: string) => {
  const checked = check(query);
  return checked.ok ? [] : checked.problems.map(({ path }) => path);
};

describe('checkRequest', () => {
  it('takes an element with attributes of every type', () => {
    expect(
      check(
        'element=resolution-timeline&from=2005&no-events&theme=DARK&heading=Ten years&lang=pt-BR&width=640',
      ),
    ).toEqual({
      ok: true,
      request: {
        element: 'resolution-timeline',
        attributes: { from: '2005', 'no-events': '', theme: 'dark', heading: 'Ten years' },
        lang: 'pt-BR',
        width: 640,
      },
    });
  });

  it('leaves out what is empty or false', () => {
    const checked = check('element=vote-map&heading=&browsable=false&layout=&lang=');
    expect(checked.ok && checked.request).toEqual({
      element: 'vote-map',
      attributes: {},
      lang: null,
      width: null,
    });
  });

  it('names every problem by its parameter', () => {
    expect(paths('element=vote-map&src=x&layout=globe&width=a&lang=*&browsable=2')).toEqual([
      'src',
      'layout',
      'width',
      'lang',
      'browsable',
    ]);
    expect(paths('element=nothing')).toEqual(['element']);
    expect(paths('element=vote-map&toString=1&__proto__=2')).toEqual(['toString', '__proto__']);
  });

  it('never quotes more than 60 characters of what was asked', () => {
    const checked = check(`element=${'x'.repeat(5000)}`);
    expect(checked.ok ? '' : checked.problems[0]?.message).toMatch(/“x{60}…” is no chart/);
  });
});

describe('queryOf', () => {
  it('reads back what was written, whatever is in it', () => {
    const request = {
      element: 'vote-map',
      attributes: { heading: 'A & B = "c"? #100% +1/2', resolution: 'A/RES/69/188', browsable: '' },
      lang: 'ar',
      width: 400,
    };
    const query = queryOf(request);
    expect(check(query)).toEqual({ ok: true, request });
    expect(query).toContain('resolution=A/RES/69/188');
  });
});

describe('attributesFrom', () => {
  it('gives the attributes of what a chart has beyond its defaults', () => {
    const usual: Readonly<Record<string, unknown>> = { theme: 'auto', layout: 'geographic', heading: null };
    const chart: Readonly<Record<string, unknown>> = {
      resolution: 'A/RES/69/188',
      heading: null,
      theme: 'auto',
      noLegend: true,
      noTable: false,
      selected: '',
      layout: 'tiles',
    };
    expect(
      attributesFrom(
        specOf('vote-map') ?? {},
        (name) => chart[name],
        (name) => usual[name],
      ),
    ).toEqual({
      resolution: 'A/RES/69/188',
      'no-legend': '',
      layout: 'tiles',
    });
  });
});

describe('hostAddress and hostOf', () => {
  it('hostAddress takes http and https, and ends in one slash', () => {
    expect(hostAddress('https://a.example/x')).toBe('https://a.example/x/');
    expect(hostAddress(' https://a.example/x//?q#h ')).toBe('https://a.example/x/');
    expect(hostAddress('../dist', 'https://a.example/b/c')).toBe('https://a.example/dist/');
    for (const wrong of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///x',
      'https://me:pw@a.example/',
      '',
      'x',
    ])
      expect(hostAddress(wrong)).toBe(null);
  });

  it('hostOf finds the folder above cdn/, and none in a bundle', () => {
    expect(hostOf('https://a.example/r/dist/cdn/vote-map.js')).toBe('https://a.example/r/dist/');
    expect(hostOf('https://a.example/r@1.0.0/cdn/chunks/panel-x1.js?v=1')).toBe('https://a.example/r@1.0.0/');
    expect(hostOf('https://a.example/r/cdn/1.2.3/chunks/panel-x1.js')).toBe('https://a.example/r/');
    expect(hostOf('https://a.example/r/maker/maker.js')).toBe('https://a.example/r/');
    expect(hostOf('https://a.example/assets/index-x1.js')).toBe(null);
    expect(hostOf('file:///home/me/dist/cdn/vote-map.js')).toBe(null);
  });

  it('directionOf', () => {
    expect(['ar', 'ar-EG', 'en', 'arn'].map(directionOf)).toEqual(['rtl', 'rtl', 'ltr', 'ltr']);
  });
});
