import type { PictureKey } from './legend.js';
import { node, type SvgNode } from './svg-node.js';
import { isolated, isolatedLines } from './direction.js';
import { linesOf, type Measure, type PictureWords, type Words } from './words.js';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const NARROWEST = 280;

/** All that a picture of a chart is made of. */
export interface PictureParts {
  readonly words: PictureWords;
  readonly legend: readonly PictureKey[];
  /** The drawing with its looks written on it, and its size in px. */
  readonly drawing: SvgNode;
  readonly width: number;
  readonly height: number;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly looks: PictureLooks;
  readonly measure: Measure;
}

/** Colours and type of the chart around the drawing. */
export interface PictureLooks {
  readonly ink: string;
  readonly soft: string;
  readonly ground: string;
  readonly family: string;
  /** Size of the summary, in px. */
  readonly size: number;
}

/** Size of a legend's labels in px, for that of the summary. */
export const labelSize = (size: number): number => Math.max(11, size * 0.8125);

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The id of what a mark in the legend is filled with. */
export const keyId = (prefix: string, index: number): string => `${prefix}key-${index}`;

/**
 * A drawing with its heading, summary, legend, notes and source as one self-contained SVG, in the order of the page,
 * read from the side from which its language reads.
 */
export function composed(parts: PictureParts): SvgNode {
  const { words, legend, drawing, height, looks, measure, dir } = parts;
  const width = Math.max(NARROWEST, Math.round(parts.width));
  const full = width + 2 * MARGIN;
  const startOf = (from: Words['dir']) => (from === 'rtl' ? full - MARGIN : MARGIN);
  const anchorOf = (from: Words['dir']) => ({ 'text-anchor': from === 'rtl' ? 'end' : 'start' });
  const children: SvgNode[] = [];
  let y = MARGIN;

  const write = ({ text, dir }: Words, em: number, gap: number, fill: string, bold = false) => {
    const size = Math.max(11, looks.size * em);
    const lines = linesOf(text, width, (part) => measure(part, size, bold));
    for (const line of isolatedLines(lines, dir)) {
      y += size * 1.3;
      const place = { x: startOf(dir), y: y - size * 0.3, 'font-size': size, fill, ...anchorOf(dir) };
      children.push(node('text', bold ? { ...place, 'font-weight': 700 } : place, [line]));
    }
    y += gap;
  };

  const label = labelSize(looks.size);
  const keys = () => {
    let x = 0;
    const start = startOf(dir);
    for (const { mark, words: text } of legend) {
      const length = label * 1.4 + measure(text, label, false) + label * 1.1;
      if (x > 0 && x + length - label > width) {
        x = 0;
        y += label * 1.6;
      }
      const left = dir === 'rtl' ? start - x - label : start + x;
      children.push(
        node(
          'g',
          { transform: `translate(${rounded(left)} ${rounded(y + label * 0.2)})`, fill: looks.ink },
          mark,
        ),
      );
      const at = dir === 'rtl' ? start - x - label * 1.4 : start + x + label * 1.4;
      const place = { x: at, y: y + label * 1.05, 'font-size': label, fill: looks.ink, ...anchorOf(dir) };
      children.push(node('text', place, [isolated(text, dir)]));
      x += length;
    }
    y += label * 2;
  };

  write(words.heading, 1.25, 4, looks.ink, true);
  write(words.summary, 1, 8, looks.ink);
  if (legend.length > 0) keys();
  const place = { x: MARGIN, y, width: parts.width, height, overflow: 'visible' };
  children.push(node(drawing.name, { ...drawing.attributes, ...place }, drawing.children));
  y += height + 8;
  for (const note of words.notes) write(note, 0.75, 2, looks.soft);
  write(words.source, 0.75, 0, looks.soft);

  const size = { width: full, height: Math.ceil(y + MARGIN) };
  const root = {
    xmlns: SVG,
    ...size,
    viewBox: `0 0 ${size.width} ${size.height}`,
    'xml:lang': parts.lang,
    'font-family': looks.family,
    role: 'img',
    'aria-label': words.heading.text,
  };
  const patterns = legend.flatMap((key) => key.patterns);
  return node('svg', root, [
    ...(patterns.length > 0 ? [node('defs', {}, patterns)] : []),
    node('rect', { width: '100%', height: '100%', fill: looks.ground }),
    ...children,
  ]);
}
