import { describe, expect, it } from 'vitest';
import { cascade } from '../../../src/server/svg/cascade.js';
import { find, shadowTree } from '../../../src/server/svg/tree.js';

const GROUND = { width: 640, theme: 'light', fontFamily: 'Serif', fontSize: 16 } as const;

/** Looks of the element with the class `it`, or of the host. */
function looksOf(
  css: string,
  html = '<p class="it"></p>',
  ground: Parameters<typeof cascade>[1] = GROUND,
  host = '',
) {
  const tree = shadowTree(
    `<x-y ${host}><template shadowrootmode="open"><style>${css}</style>${html}</template></x-y>`,
  );
  const element = find(tree.host, ({ attribs }) => /\bit\b/.test(attribs.class ?? '')) ?? tree.host;
  return cascade(tree.sheets, ground).looks(element);
}

const value = (property: string, ...rest: Parameters<typeof looksOf>) => looksOf(...rest)(property);

describe('cascade', () => {
  it('a class goes before a tag, whichever comes first', () => {
    expect(value('fill', '.it { fill: #00f } p { fill: #f00 }')).toBe('#00f');
  });

  it('of equals the later goes before', () => {
    expect(value('fill', '.it { fill: #f00 } .it { fill: #00f }')).toBe('#00f');
  });

  it('!important goes before what is more specific', () => {
    expect(value('fill', 'p { fill: #00f !important } p.it.it { fill: #f00 }')).toBe('#00f');
  });

  it('any rule goes before an attribute of SVG, and an attribute before what is handed down', () => {
    const html = '<g class="a"><path class="it" fill="#0f0" stroke="#0f0"></path></g>';
    const looks = looksOf('.a { stroke: #f00 } .it { fill: #00f }', html);
    expect([looks('fill'), looks('stroke')]).toEqual(['#00f', '#0f0']);
  });

  it('a colour is handed down, an opacity is not', () => {
    const looks = looksOf('.a { fill: #00f; opacity: 0.5 }', '<g class="a"><path class="it"></path></g>');
    expect([looks('fill'), looks('opacity')]).toEqual(['#00f', '1']);
  });

  it('custom properties are looked up where they are declared, with fallbacks inside fallbacks', () => {
    const css =
      ':host { --_a: var(--b, light-dark(#111, #222)); --b2: var(--none, var(--_a)) } .it { fill: var(--b2) }';
    expect(value('fill', css)).toBe('#111');
    expect(value('fill', css, undefined, { ...GROUND, theme: 'dark' })).toBe('#222');
  });

  it('a custom property that asks for itself is not set', () => {
    expect(value('fill', ':host { --a: var(--b); --b: var(--a) } .it { fill: var(--a, #123) }')).toBe('#123');
  });

  it('a var() that nothing answers leaves what is handed down', () => {
    const html = '<g class="a"><path class="it"></path></g>';
    expect(value('fill', '.a { fill: #00f } .it { fill: var(--none) }', html)).toBe('#00f');
  });

  it(':host([theme=dark]) asks the element that holds the chart', () => {
    const css = ":host([theme='dark']) .it { fill: #00f }";
    expect(value('fill', css, undefined, GROUND, 'theme="dark"')).toBe('#00f');
    expect(value('fill', css)).toBe('#000000');
  });

  it(':is, :not, :has, :dir and siblings select as in a browser', () => {
    const html = '<div dir="rtl"><b class="x"></b><p class="it yes"><i></i></p></div>';
    const css = `.it:is(.yes, .no) { fill: #001 } .it:not(.no) { stroke: #002 } .it:has(i) { color: #003 }
      .it:dir(rtl) { opacity: 0.4 } .x ~ .it { visibility: hidden } .it:dir(ltr) { opacity: 0.9 }`;
    const looks = looksOf(css, html);
    expect(['fill', 'stroke', 'color', 'opacity', 'visibility'].map(looks)).toEqual([
      '#001',
      '#002',
      '#003',
      '0.4',
      'hidden',
    ]);
  });

  it('a nested rule stands for the outer one', () => {
    expect(value('fill', '.a, .it { fill: #f00; &:is(p) { fill: #00f } .z & { fill: #0f0 } }')).toBe('#00f');
  });

  it('what only a reader’s hand brings about does not hold', () => {
    expect(value('fill', '.it { fill: #00f } .it:hover, .it:focus-visible { fill: #f00 }')).toBe('#00f');
  });

  it('media queries answer for a screen that is not touched, container queries by width', () => {
    const css = `@media print { .it { fill: #f00 } } @media (prefers-color-scheme: dark) { .it { stroke: #00f } }
      @container (max-width: 479px) { .it { opacity: 0.5 } }`;
    const narrow = looksOf(css, undefined, { ...GROUND, width: 320, theme: 'dark' });
    expect(['fill', 'stroke', 'opacity'].map(narrow)).toEqual(['#000000', '#00f', '0.5']);
    const wide = looksOf(css);
    expect(['fill', 'stroke', 'opacity'].map(wide)).toEqual(['#000000', 'none', '1']);
  });

  it('sizes in em follow the element around, max() and calc() the greatest and the sum', () => {
    const css =
      '.a { font-size: 0.5em } .it { font-size: max(0.5em, 11px); stroke-width: calc(2px + 0.5em * 2) }';
    const looks = looksOf(css, '<p class="a"><b class="it"></b></p>');
    expect([looks('font-size'), looks('stroke-width')]).toEqual(['11px', '13px']);
  });

  it('color-mix() in oklab is the colour that browsers mix', () => {
    expect(value('fill', '.it { fill: color-mix(in oklab, #6d0f14 58%, #fff) }')).toBe('#af7570');
  });

  it('of a border the style sheet’s own words are told apart', () => {
    const looks = looksOf('.it { border: 1px solid var(--x, #00f) } p.it { border-style: dashed }');
    expect(['width', 'style', 'color'].map((part) => looks(`border-top-${part}`))).toEqual([
      '1px',
      'dashed',
      '#00f',
    ]);
  });

  it('a background that is handed over in a custom property is an image or a colour, as it turns out', () => {
    const css = '.it { background: var(--key, var(--fill)) }';
    const of = (tokens: string) => {
      const looks = looksOf(`:host { ${tokens} } ${css}`);
      return [looks('background-image'), looks('background-color')];
    };
    expect(of('--fill: #00f')).toEqual(['none', '#00f']);
    const lines = 'repeating-linear-gradient(45deg, #00f 0 2px, #0000 2px 4px)';
    expect(of(`--fill: #00f; --key: ${lines}`)).toEqual([lines, 'transparent']);
  });

  it('a selector or a sheet that is nonsense selects nothing and throws nothing', () => {
    expect(value('fill', '.it:unheard-of(x) { fill: #f00 } ]] { } .it { fill: #00f')).toBe('#00f');
  });
});
