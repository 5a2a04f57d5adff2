/** What media and container queries ask about, in a picture that nobody touches. */
export interface Setting {
  /** Width of the chart, in px. */
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

/** What a still picture on a screen answers to each question that is not about size. */
const ANSWERS: Readonly<Record<string, string>> = {
  'prefers-reduced-motion': 'reduce',
  'prefers-contrast': 'no-preference',
  'forced-colors': 'none',
  hover: 'none',
  'any-hover': 'none',
  pointer: 'none',
  'any-pointer': 'none',
};

const PX_OF: Readonly<Record<string, number>> = { px: 1, em: 16, rem: 16 };

function lengthOf(text: string): number {
  const [, number = '0', unit = 'px'] = /^\s*([\d.]+)\s*([a-z]*)/.exec(text) ?? [];
  return Number(number) * (PX_OF[unit] ?? 1);
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
};

function feature(text: string, { width, theme }: Setting): boolean {
  const range = /^(?:width|inline-size)\s*([<>]=?|=)\s*(.+)$/.exec(text);
  if (range) return COMPARE[range[1] ?? '']?.(width, lengthOf(range[2] ?? '')) ?? false;
  const [name = '', value] = text.split(':').map((part) => part.trim());
  if (/^min-(width|inline-size)$/.test(name)) return width >= lengthOf(value ?? '');
  if (/^max-(width|inline-size)$/.test(name)) return width <= lengthOf(value ?? '');
  const answer = name === 'prefers-color-scheme' ? theme : ANSWERS[name];
  if (answer === undefined) return false;
  return value === undefined ? !/^(none|no-preference)$/.test(answer) : value === answer;
}

/** One question: features between "and" or "or", with "not" before them. */
function query(text: string, setting: Setting): boolean {
  const part = text.trim().replace(/^only\s+/, '');
  if (part.startsWith('not ')) return !query(part.slice(4), setting);
  if (/\)\s+or\s+/.test(part)) return part.split(/\s+or\s+/).some((each) => query(each, setting));
  return part.split(/\s+and\s+/).every((each) => {
    const inside = /^\((.*)\)$/.exec(each.trim())?.[1];
    if (inside === undefined)
      return each.startsWith('not ') ? query(each, setting) : /^(all|screen)$/.test(each.trim());
    return inside.startsWith('(') || inside.startsWith('not ')
      ? query(inside, setting)
      : feature(inside.trim(), setting);
  });
}

/** Whether a media or container query holds; what it does not know does not hold. */
export const holds = (condition: string, setting: Setting): boolean =>
  condition.split(',').some((each) => query(each, setting));
