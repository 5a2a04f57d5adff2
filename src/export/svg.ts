import type { Description } from '../i18n/description.js';
import { inlined } from './inlined.js';

const SVG = 'http://www.w3.org/2000/svg';

const MARGIN = 16;
let exported = 0;

interface TextStyle {
  readonly size: number;
  readonly weight: string;
  readonly fill: string;
  readonly family: string;
}

function make<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Breaks a text into lines that fit a width, measured in the chart's own font. */
function lines(text: string, width: number, style: TextStyle): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `${style.weight} ${style.size}px ${style.family}`;
  const measure = (words: string) => context?.measureText(words).width ?? words.length * style.size * 0.55;
  const result: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      result.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? result : [...result, line];
}

/**
 * A drawing with its heading, summary, legend, notes and source as one self-contained SVG: styles written on the
 * elements, ids of its own, no script and no link to anything outside.
 */
export function svgOf(drawing: SVGSVGElement, description: Description): string {
  const prefix = `rollcall-${++exported}-`;
  const box = drawing.getBoundingClientRect();
  const width = Math.max(280, Math.round(box.width));
  const host = drawing.closest('[part="figure"]') ?? drawing;
  const looks = getComputedStyle(host);
  const family = looks.fontFamily;
  const base = parseFloat(looks.fontSize) || 16;
  const ink = looks.color;
  const ground = getComputedStyle(drawing).getPropertyValue('--_ground').trim();
  const root = make('svg', {
    xmlns: SVG,
    'font-family': family,
    role: 'img',
    'aria-label': description.heading,
  });
  const page = make('rect', { width: '100%', height: '100%' });
  // Resolved through a probe, since the token may be a light-dark() pair.
  page.setAttribute('fill', groundColour(host, ground));
  root.append(page);

  let y = MARGIN;
  const write = (text: string, style: TextStyle, gap: number) => {
    for (const line of lines(text, width, style)) {
      y += style.size * 1.3;
      const node = make('text', {
        x: MARGIN,
        y: y - style.size * 0.3,
        'font-size': style.size,
        'font-weight': style.weight,
        fill: style.fill,
      });
      node.textContent = line;
      root.append(node);
    }
    y += gap;
  };
  const text = (size: number, weight = '400'): TextStyle => ({
    size: base * size,
    weight,
    fill: ink,
    family,
  });

  write(description.heading, text(1.25, '700'), 4);
  write(description.summary, text(1), 8);
  y = legend(root, host, text(0.8125), y, width);
  const copy = inlined(drawing, prefix);
  const height = box.height || width / 2;
  for (const [key, value] of Object.entries({ x: MARGIN, y, width, height }))
    copy.setAttribute(key, String(value));
  root.append(copy);
  y += height + 8;
  for (const note of description.notes) write(note, text(0.75), 2);
  const sources = description.sources.map((source) => source.label).join('; ');
  if (sources !== '') write(sources, text(0.75), 0);

  const size = { width: width + 2 * MARGIN, height: Math.ceil(y + MARGIN) };
  for (const [key, value] of Object.entries(size)) root.setAttribute(key, String(value));
  root.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  return new XMLSerializer().serializeToString(root);
}

function groundColour(host: Element, token: string): string {
  const root = host.getRootNode();
  if (!(root instanceof ShadowRoot) || token === '') return '#ffffff';
  const colour = getComputedStyle(root.host).backgroundColor;
  return colour === 'rgba(0, 0, 0, 0)' ? '#ffffff' : colour;
}

/** The legend in rows, with the marks in the colours that the reader sees. */
function legend(root: SVGSVGElement, host: Element, style: TextStyle, top: number, width: number): number {
  const items = [...host.querySelectorAll('[part="legend"] li')];
  if (items.length === 0) return top;
  let x = MARGIN;
  let y = top;
  for (const item of items) {
    const words = (item.textContent ?? '').replace(/\s+/g, ' ').trim();
    const length = style.size * (2.2 + words.length * 0.56);
    if (x > MARGIN && x + length > width + MARGIN) {
      x = MARGIN;
      y += style.size * 1.6;
    }
    const key = item.querySelector('.key');
    const looks = key ? getComputedStyle(key) : null;
    root.append(
      make('rect', {
        x,
        y: y + style.size * 0.2,
        width: style.size,
        height: style.size,
        fill: looks?.backgroundColor ?? 'none',
        stroke: looks?.borderTopColor ?? 'none',
      }),
    );
    const label = make('text', {
      x: x + style.size * 1.4,
      y: y + style.size,
      'font-size': style.size,
      fill: style.fill,
    });
    label.textContent = words;
    root.append(label);
    x += length;
  }
  return y + style.size * 2;
}
