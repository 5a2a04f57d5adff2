// The text of a PDF that Chromium wrote: enough to prove what is on paper, and no reader of every PDF.
import { inflateSync } from 'node:zlib';

const OBJECT = /(\d+) 0 obj\b([\s\S]*?)endobj/g;

/** What a stream says, or nothing where an object has none. */
function streamOf(body) {
  const [, head, data] = /^([\s\S]*?)stream\n([\s\S]*?)\nendstream/.exec(body) ?? [];
  if (data === undefined) return '';
  const bytes = Buffer.from(data, 'latin1');
  return (head.includes('FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}

const unicode = (hex) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
const code = (hex) => parseInt(hex, 16);

/** Characters by glyph, as the font says in its ToUnicode map. */
function glyphsOf(map) {
  const glyphs = new Map();
  for (const [, block] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, from, to] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) glyphs.set(code(from), unicode(to));
  for (const [, block] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, first] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let glyph = code(from); glyph <= code(to); glyph++)
        glyphs.set(glyph, String.fromCodePoint(code(first) + glyph - code(from)));
  return glyphs;
}

/** All text, in the order in which it is drawn, without spaces. */
export function pdfText(pdf) {
  const objects = new Map(
    [...Buffer.from(pdf).toString('latin1').matchAll(OBJECT)].map(([, id, body]) => [id, body]),
  );
  const fonts = new Map();
  for (const [id, body] of objects) {
    const [, map] = /\/ToUnicode (\d+) 0 R/.exec(body) ?? [];
    if (map !== undefined) fonts.set(id, glyphsOf(streamOf(objects.get(map) ?? '')));
  }
  let text = '';
  for (const body of objects.values()) {
    const stream = streamOf(body);
    if (!/\bTf\b/.test(stream)) continue;
    let glyphs = new Map();
    for (const [, font, shown] of stream.matchAll(/\/F(\d+) [\d.]+ Tf|((?:<\w+>|\[[^\]]*\])\s*TJ?j?)/g)) {
      if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
      else
        for (const [, hex] of shown.matchAll(/<(\w+)>/g))
          for (const glyph of hex.match(/.{4}/g) ?? []) text += glyphs.get(code(glyph)) ?? '';
    }
  }
  return text.replace(/\s+/g, '');
}
