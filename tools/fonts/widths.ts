import opentype from 'opentype.js';

/** Scripts that the charts' languages use, as ranges of code points; presentation forms of Arabic are among them. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2ff],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x60c, 0x6ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x2500, 0x25ff],
  [0x2600, 0x27bf],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfefc],
];

/**
 * Runs of characters with their widths in 1/1000 em: first code point, then a width for each, `0` for what the font
 * lacks and negative for what it has without a width. Runs of one width are written as `[width, times]`.
 */
export type PackedWidths = readonly (readonly [number, ...(number | readonly [number, number])[]])[];

export function widthsOf(file: Uint8Array): PackedWidths {
  const font = opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  return RANGES.map(([from, to]): PackedWidths[number] => {
    const runs: [number, number][] = [];
    for (let code = from; code <= to; code++) {
      const glyph = font.charToGlyph(String.fromCodePoint(code));
      const advance = Math.round(((glyph.advanceWidth ?? 0) / font.unitsPerEm) * 1000);
      const width = glyph.index === 0 ? 0 : advance === 0 ? -1 : advance;
      const last = runs.at(-1);
      if (last?.[0] === width) last[1]++;
      else runs.push([width, 1]);
    }
    return [from, ...runs.map(([width, times]) => (times === 1 ? width : ([width, times] as const)))];
  });
}
