import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { ChartElement } from '../../src/base/chart-element.js';
import { measureDejaVu, pictureOf } from './server-picture.bundled.js';

const CHARTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'vote-map': { resolution: 'A/RES/69/188', highlight: 'CUB', selected: 'TUV' },
  'vote-tally': { resolution: 'A/RES/69/188', 'what-if': 'abstain:no' },
  'resolution-timeline': {},
  'cosponsor-bar': {},
  'vote-shift': { from: 'A/C.3/69/L.28/Rev.1', to: 'A/RES/69/188' },
  'bloc-breakdown': { resolution: 'A/RES/69/188', selected: 'BRA' },
  'council-vote': { decision: 'S/PV.7353' },
  'resolution-path': { resolution: 'A/RES/69/188' },
  'country-record': { state: 'BRA', compare: 'CUB' },
};

const LOOKS_OF_PAGES = [
  { theme: 'light', lang: 'en' },
  { theme: 'dark', lang: 'en' },
  { theme: 'light', lang: 'ar' },
  { theme: 'light', lang: 'en', textures: '' },
] as const;

const box = document.createElement('div');
box.style.cssText = "width: 640px; font: 16px 'DejaVu Sans', sans-serif";

async function drawn(tag: string, look: Readonly<Record<string, string>>): Promise<ChartElement> {
  const chart = document.createElement(tag) as ChartElement;
  for (const [key, value] of Object.entries({ ...CHARTS[tag], ...look })) chart.setAttribute(key, value);
  document.body.append(box);
  box.replaceChildren(chart);
  await chart.updateComplete;
  return chart;
}

/** A chart in the page as a server would have written it. */
function served(chart: ChartElement): string {
  const { elementStyles } = chart.constructor as typeof LitElement;
  const styles = elementStyles.map((style) => ('cssText' in style ? `<style>${style.cssText}</style>` : ''));
  const attributes = [...chart.attributes].map(({ name, value }) => `${name}="${value}"`);
  const { innerHTML } = chart.shadowRoot as ShadowRoot;
  return `<x-chart ${attributes.join(' ')}><template shadowrootmode="open">${styles.join('')}${innerHTML}</template></x-chart>`;
}

/** What a drawing refers to and does not have. */
function missingIn(svg: string): string[] {
  const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id = '']) => id);
  return used.filter((id) => !svg.includes(` id="${id}"`));
}

const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'text-anchor',
  'd',
];

/** Every drawn element with its looks. */
function looksIn(svg: string): string[] {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).to.equal(null);
  const drawing = parsed.documentElement.querySelector('svg') as SVGSVGElement;
  const plain = (value: string) => value.replace(/rollcall-\w+-/g, '').replace(/[\s,]+/g, ',');
  return [...drawing.querySelectorAll('*')].map((element) => {
    const looks = LOOKS.map((name) => `${name}=${plain(element.getAttribute(name) ?? '')}`).join(' ');
    return `${element.localName} ${looks} ${element.children.length === 0 ? (element.textContent ?? '').trim() : ''}`;
  });
}

const COLOUR = /#([\da-f]{6})/g;
const bytes = (look: string) =>
  [...look.matchAll(COLOUR)].flatMap(([, hex = '']) =>
    [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)),
  );

/** Colours that are mixed may fall on either side of a step. */
const isSame = (one: string, other = ''): boolean => {
  const others = bytes(other);
  return (
    one.replace(COLOUR, '') === other.replace(COLOUR, '') &&
    bytes(one).every((byte, at) => Math.abs(byte - (others[at] ?? NaN)) <= 1)
  );
};

describe('pictureOf', () => {
  for (const tag of Object.keys(CHARTS)) {
    for (const look of LOOKS_OF_PAGES) {
      const { theme } = look;
      it(`pictureOf(<${tag}>) looks as toSVG() in this browser, ${JSON.stringify(look)}`, async () => {
        const chart = await drawn(tag, look);
        const ours = looksIn(
          pictureOf(served(chart), {
            ...{ width: 640, css: '', theme, fontSize: 16, measure: measureDejaVu },
            fontFamily: "'DejaVu Sans', sans-serif",
          }),
        );
        const saved = await chart.toSVG();
        expect(missingIn(saved)).to.deep.equal([]);
        const theirs = looksIn(saved);
        expect(ours.length).to.equal(theirs.length).and.to.be.greaterThan(10);
        expect(ours.filter((each, at) => !isSame(each, theirs[at]))).to.deep.equal([]);
      });
    }
  }
});
