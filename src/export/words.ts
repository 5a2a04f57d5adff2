/** A text, and the side from which it reads. */
export interface Words {
  readonly text: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What a picture says around its drawing. */
export interface PictureWords {
  readonly heading: Words;
  readonly summary: Words;
  readonly notes: readonly Words[];
  /** Where the figures can be looked up. */
  readonly source: Words;
}

/** Width of a text in px, in the picture's font at a size in px. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** Breaks a text into lines that fit a width; a word that is wider than that is broken too. */
export function linesOf(text: string, width: number, measure: (words: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const take = (piece: string, joint: string) => {
    const longer = line === '' ? piece : line + joint + piece;
    if (line === '' || measure(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = piece;
    }
  };
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (measure(word) <= width) take(word, ' ');
    // Chinese and Japanese have no spaces, and an address has none either.
    else [...word].forEach((sign, index) => take(sign, index === 0 ? ' ' : ''));
  }
  return line === '' ? lines : [...lines, line];
}
