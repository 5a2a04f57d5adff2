import type { Measure } from '../../export/words.js';
import { joined } from './arabic.js';
import packed from './widths.json';

type Face = keyof typeof packed;

/** Signs that lie over others, or that only steer: they take no room. */
const NO_ROOM = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Chinese, Japanese and Korean are set in squares. */
const SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;

/** For what the font lacks and is no square: as wide as a capital. */
const UNKNOWN = 0.7;

const tables = new Map<Face, ReadonlyMap<number, number>>();

function tableOf(face: Face): ReadonlyMap<number, number> {
  const known = tables.get(face);
  if (known) return known;
  const table = new Map<number, number>();
  for (const [from, ...runs] of packed[face] as readonly (readonly (number | readonly number[])[])[]) {
    let code = Number(from);
    for (const run of runs) {
      const [width = 0, times = 1] = typeof run === 'number' ? [run] : run;
      for (let index = 0; index < times; index++, code++) {
        if (width !== 0) table.set(code, width < 0 ? 0 : width / 1000);
      }
    }
  }
  tables.set(face, table);
  return table;
}

/** Whether DejaVu Sans can draw a character; of what is not measured, `false`. */
export const inDejaVu = (sign: string): boolean =>
  NO_ROOM.test(sign) || /\s/.test(sign) || tableOf('regular').has(sign.codePointAt(0) ?? 0);

/** Width of a text in DejaVu Sans, in px, letters of Arabic in the forms in which they join. */
export const measureDejaVu: Measure = (text, size, bold) => {
  const table = tableOf(bold ? 'bold' : 'regular');
  let width = 0;
  for (const sign of joined(text)) {
    width +=
      table.get(sign.codePointAt(0) ?? 0) ?? (NO_ROOM.test(sign) ? 0 : SQUARE.test(sign) ? 1 : UNKNOWN);
  }
  return width * size;
};
