/** How wide texts come out in the font of a chart, and how large they are set. Lengths in px. */
export interface TextMetrics {
  readonly size: number;
  readonly measure: (text: string) => number;
}

const NARROW = /[iljtfr.,:;'’|!()[\] ]/g;
const WIDE = /[mwMW—%@]/g;
/** Signs of Chinese, Japanese and Korean fill a square. */
const SQUARE = /[ᄀ-￦]/g;

/** Remembers the widths of words; longer texts are measured anew. */
export function remembering(measure: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      width = measure(text);
      if (text.length < 20) known.set(text, width);
    }
    return width;
  };
}

/** Widths without a font to measure: rather too wide than too narrow. */
export function estimatedText(size: number): TextMetrics {
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return {
    size,
    measure: remembering(
      (text) =>
        size *
        (text.length * 0.6 -
          count(text, NARROW) * 0.25 +
          count(text, WIDE) * 0.3 +
          count(text, SQUARE) * 0.4),
    ),
  };
}

/**
 * Where a line may end: at a space, and in Chinese and Japanese, which have none, after any sign, but not before a mark
 * that closes or lengthens, not after a bracket that opens, not within a word in katakana, and not before the last sign.
 */
const BREAK =
  /(\s+|(?<=[、-龥！-｠])(?<![「（])(?=[「（\wぁ-龥].)(?![っゃゅょー・])(?<![ァ-ヺー](?=[ァ-ヺ])))/;

/** A text in lines of at most `width` px; a single word may be wider. */
export function wrapText(text: string, width: number, metrics: TextMetrics): readonly string[] {
  const lines: string[] = [];
  const space = metrics.measure(' ');
  let line = '';
  let length = 0;
  let gap = '';
  for (const [index, word] of text.split(BREAK).entries()) {
    // Every second one is what stands between two words.
    if (index % 2 === 1) {
      gap = word && ' ';
      continue;
    }
    // Word by word, so that a ruler that remembers words measures each but once.
    const added = metrics.measure(word) + (line !== '' && gap ? space : 0);
    if (line !== '' && length + added > width) {
      lines.push(line);
      line = word;
      length = metrics.measure(word);
    } else {
      line = line === '' ? word : line + gap + word;
      length += added;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The same number of lines, as even in length as they will go: no single word is left on the last. */
export function balancedText(text: string, width: number, metrics: TextMetrics): readonly string[] {
  let best = wrapText(text, width, metrics);
  for (let narrower = width * 0.94; narrower > width / 2; narrower *= 0.94) {
    const lines = wrapText(text, narrower, metrics);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

/** A rectangle; `x`, `y` is its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two rectangles come nearer to each other than `gap`. */
export function collide(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}
