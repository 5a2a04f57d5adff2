import { colourOf, fromOklab, oklabOf, plainColour } from '../../export/colour.js';
import { listed, replaced } from './functions.js';

/** Looks up a custom property; `null` for one that is not set. */
export type Variable = (name: string) => string | null;

/** Puts the values of custom properties in the places where they are asked for. */
export function withVariables(value: string, variable: Variable): string | null {
  if (!value.includes('var(')) return value;
  return replaced(value, 'var', (inside) => {
    const comma = inside.indexOf(',');
    const found = variable((comma < 0 ? inside : inside.slice(0, comma)).trim());
    if (found !== null) return found;
    return comma < 0 ? null : withVariables(inside.slice(comma + 1).trim(), variable);
  });
}

function mixed(inside: string): string | null {
  const [space = '', one = '', other = ''] = listed(inside);
  if (!/^in\s+(oklab|srgb)$/.test(space)) return null;
  const read = (part: string) => ({
    colour: colourOf(part.replace(/\s+[\d.]+%$/, '')),
    share: /([\d.]+)%$/.exec(part)?.[1],
  });
  const [a, b] = [read(one), read(other)];
  if (!a.colour || !b.colour) return null;
  const share = a.share ? Number(a.share) / 100 : b.share ? 1 - Number(b.share) / 100 : 0.5;
  const oklab = space.endsWith('oklab');
  const [from, to] = [a.colour, b.colour].map(({ rgb }) => (oklab ? oklabOf(rgb) : rgb));
  if (!from || !to) return null;
  const at = (index: 0 | 1 | 2) => from[index] * share + to[index] * (1 - share);
  const [red, green, blue] = oklab ? fromOklab([at(0), at(1), at(2)]) : [at(0), at(1), at(2)];
  const alpha = a.colour.alpha * share + b.colour.alpha * (1 - share);
  return plainColour(`color(srgb ${red} ${green} ${blue} / ${alpha})`);
}

/** Chooses the side of every `light-dark()`, then mixes colours. */
export function inTheme(value: string, theme: 'light' | 'dark'): string | null {
  let text: string | null = value;
  while (text?.includes('light-dark(')) {
    text = replaced(text, 'light-dark', (inside) => listed(inside)[theme === 'light' ? 0 : 1] ?? null);
  }
  return text?.includes('color-mix(') ? replaced(text, 'color-mix', mixed) : text;
}

/** What lengths are measured by, in px. */
export interface Rulers {
  /** Size of type of the element, or around it where the size itself is meant. */
  readonly em: number;
  /** Width of the chart. */
  readonly container: number;
  /** What a percentage is a part of; left out, a percentage stays. */
  readonly whole?: number;
}

const UNITS = /(-?(?:\d+\.?\d*|\.\d+))(px|rem|em|cqw|cqi|%)(?![\w%])/g;

/** A sum of numbers with signs between them: all that `calc()` is asked here, besides products. */
function sum(text: string): number {
  const terms = text.trim().split(/\s+([+-])\s+/);
  return terms.reduce((total, term, index) => {
    if (index % 2 === 1) return total;
    const product = term
      .split(/\s*([*/])\s*/)
      .reduce(
        (value, part, at, parts) =>
          at === 0
            ? Number(part)
            : at % 2 === 1
              ? value
              : parts[at - 1] === '*'
                ? value * Number(part)
                : value / Number(part),
        0,
      );
    return index === 0 || terms[index - 1] === '+' ? total + product : total - product;
  }, 0);
}

/** To a ten-thousandth: what browsers write is no finer. */
const inPx = (value: number): string => `${Math.round(value * 1e4) / 1e4}px`;

const MATHS: Readonly<Record<string, (parts: readonly number[]) => number>> = {
  calc: ([value = 0]) => value,
  max: (parts) => Math.max(...parts),
  min: (parts) => Math.min(...parts),
  clamp: ([least = 0, value = 0, most = 0]) => Math.max(least, Math.min(value, most)),
};

function maths(text: string): string | null {
  let result: string | null = text;
  for (const [name, make] of Object.entries(MATHS)) {
    if (!result?.includes(`${name}(`)) continue;
    result = replaced(result, name, (inside) => {
      const parts = listed(inside).map((part) => sum((maths(part) ?? '').replace(/[()]|px/g, '')));
      return parts.some(Number.isNaN) ? null : inPx(make(parts));
    });
  }
  return result;
}

/** A value with every length in px. */
export function inPixels(value: string, { em, container, whole }: Rulers): string | null {
  const absolute = value.replace(UNITS, (all, number: string, unit: string) => {
    const amount = Number(number);
    if (unit === '%') return whole === undefined ? all : inPx((amount / 100) * whole);
    const size = { px: 1, em, rem: 16, cqw: container / 100, cqi: container / 100 }[unit] ?? 1;
    return inPx(amount * size);
  });
  return maths(absolute);
}
