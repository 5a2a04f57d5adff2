type Three = readonly [number, number, number];

/** A colour as red, green and blue from 0 to 1, with its opacity. */
export interface Colour {
  readonly rgb: Three;
  readonly alpha: number;
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
const toLinear = (v: number): number => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
const fromLinear = (v: number): number => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

/** sRGB to OKLab, by the matrices of its definition. */
export function oklabOf([red, green, blue]: Three): Three {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** OKLab to sRGB; what lies outside is cut off. */
export function fromOklab([light, a, b]: Three): Three {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    clamp(fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)),
    clamp(fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)),
    clamp(fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)),
  ];
}

const NAMED: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

function hex(text: string): Colour | null {
  const digits = text.length < 6 ? [...text].map((digit) => digit + digit).join('') : text;
  const at = (index: number) => parseInt(digits.slice(index * 2, index * 2 + 2), 16) / 255;
  if (!/^([\da-f]{6}|[\da-f]{8})$/i.test(digits)) return null;
  return { rgb: [at(0), at(1), at(2)], alpha: digits.length === 8 ? at(3) : 1 };
}

/** Reads the notations in which browsers give computed colours; `null` for what is no such colour. */
export function colourOf(value: string): Colour | null {
  const text = value.trim().toLowerCase();
  if (text === 'transparent') return { rgb: [0, 0, 0], alpha: 0 };
  const named = NAMED[text] ?? text;
  if (named.startsWith('#')) return hex(named.slice(1));
  const call = /^(rgba?|oklab|color)\(\s*(srgb\s)?(.*)\)$/.exec(named);
  if (!call) return null;
  const [first, second, third, alpha = 1] = (call[3] ?? '')
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map((part) => (part.endsWith('%') ? parseFloat(part) / 100 : parseFloat(part)));
  if (first === undefined || second === undefined || third === undefined) return null;
  if (call[1] === 'oklab') return { rgb: fromOklab([first, second, third]), alpha };
  if (call[1] === 'color')
    return call[2] ? { rgb: [clamp(first), clamp(second), clamp(third)], alpha } : null;
  return { rgb: [first / 255, second / 255, third / 255], alpha };
}

const byte = (value: number): string =>
  Math.round(clamp(value) * 255)
    .toString(16)
    .padStart(2, '0');

/** A colour in the notation that every reader of SVG knows; what is not seen is `none`. */
export function plainColour(value: string): string {
  const colour = colourOf(value);
  if (!colour) return value;
  if (colour.alpha === 0) return 'none';
  const { rgb, alpha } = colour;
  return alpha < 1
    ? `rgba(${rgb.map((part) => Math.round(part * 255)).join(',')},${alpha})`
    : `#${rgb.map(byte).join('')}`;
}
