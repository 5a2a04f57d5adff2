import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { inDejaVu } from '../server/fonts/measure.js';

/** Writings that DejaVu Sans lacks and charts are written in, with a font of each that is free. */
const SCRIPTS: readonly { readonly name: string; readonly signs: RegExp; readonly font: string }[] = [
  { name: 'Korean', signs: /\p{Script=Hangul}/u, font: 'Noto Sans CJK' },
  { name: 'Japanese', signs: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, font: 'Noto Sans CJK' },
  { name: 'Chinese', signs: /\p{Script=Han}/u, font: 'Noto Sans CJK' },
  { name: 'other', signs: /./u, font: 'Noto Sans' },
];

/** No font has this: it is no character and will never be one. */
const NOTHING = '\u{1FFFE}';

const picture = (sign: string, font: ResvgRenderOptions['font']): string => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="4" y="30" font-size="24">${sign}</text></svg>`;
  return Buffer.from(new Resvg(svg, { font }).render().pixels).toString('base64');
};

const drawn = new Map<string, boolean>();

/** Whether a font of this machine has a sign; it is looked up once for each writing. */
function isDrawn(name: string, sign: string, font: ResvgRenderOptions['font']): boolean {
  const key = name === 'other' ? sign : name;
  let known = drawn.get(key);
  if (known === undefined) drawn.set(key, (known = picture(sign, font) !== picture(NOTHING, font)));
  return known;
}

/** The signs of an SVG's texts that the packaged font lacks. */
export function signsBeyondDejaVu(svg: string): readonly string[] {
  const text = svg.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot);/g, ' ');
  return [...new Set(text)].filter((sign) => !inDejaVu(sign));
}

/** A sentence for each writing that neither the packaged font nor one of this machine has. */
export function missingGlyphs(signs: readonly string[], font: ResvgRenderOptions['font']): string[] {
  const left = new Set(signs);
  return SCRIPTS.flatMap(({ name, signs: of, font: remedy }) => {
    const own = [...left].filter((sign) => of.test(sign));
    own.forEach((sign) => left.delete(sign));
    const missing = own.filter((sign, at) => (at === 0 || name === 'other') && !isDrawn(name, sign, font));
    if (missing.length === 0) return [];
    const what =
      name === 'other'
        ? `the signs ${missing.slice(0, 10).join(' ')}`
        : `${name} (such as ${own.slice(0, 3).join('')})`;
    return [`No font on this machine has ${what}: install ${remedy} to have them drawn.`];
  });
}
