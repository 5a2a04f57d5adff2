import type { Decision, Source } from '../dataset/types.js';

type Act = Pick<Decision, 'body' | 'symbol' | 'meeting'>;

interface Library {
  readonly prefix: string;
  readonly publisher: string;
  readonly address: string;
}

const UNDL: Library = {
  prefix: 'undl-',
  publisher: 'UN Digital Library',
  address: 'https://digitallibrary.un.org/record/',
};

const OHCHR: Library = {
  prefix: 'ohchr-',
  publisher: 'OHCHR Library',
  address: 'https://searchlibrary.ohchr.org/record/',
};

/** What stands for the id of the record of the meeting at which a decision was taken. */
export const MEETING = '@';

/** `A/C.3/69/SR.46` as the id of a source: `a-c-3-69-sr-46`. */
const slug = (symbol: string): string => symbol.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function meetingRecord(symbol: string): Source {
  return {
    id: slug(symbol),
    title: `${symbol}, summary record`,
    publisher: 'United Nations',
    date: null,
    url: `https://undocs.org/${symbol}`,
    kind: 'official',
    readThrough: null,
  };
}

function votingRecord(number: string, { body, symbol }: Act): Source {
  const { prefix, publisher, address } = body === 'general-assembly' ? UNDL : OHCHR;
  return {
    id: prefix + number,
    title: `Voting record of ${symbol ?? ''}`,
    publisher,
    date: null,
    url: address + number,
    kind: 'official',
    readThrough: null,
  };
}

/**
 * The official record of a decision but for the copy through which it was read, where a source is nothing else: written as `@` or as the number of the library's
 * record. Any other text is the id of a source that has a row of its own: then `null`.
 */
export function recordOf(text: string, act: Act): Source | null {
  if (text === MEETING) return act.meeting === null ? null : meetingRecord(act.meeting);
  return /^\d+$/.test(text) ? votingRecord(text, act) : null;
}
