import type { Decision, Source } from '../dataset/types.js';

type Act = Pick<Decision, 'body' | 'symbol' | 'meeting'>;

interface Library {
  readonly prefix: string;
  readonly publisher: string;
  readonly address: string;
  readonly readThrough: string;
}

const UNDL: Library = {
  prefix: 'undl-',
  publisher: 'UN Digital Library',
  address: 'https://digitallibrary.un.org/record/',
  readThrough: 'github.com/data-driven-decision-lab/un-digital-library-scraper, compared with Voeten et al.',
};

const OHCHR: Library = {
  prefix: 'ohchr-',
  publisher: 'OHCHR Library',
  address: 'https://searchlibrary.ohchr.org/record/',
  readThrough: 'github.com/lszoszk/hrc-voting (dashboard/data.js and data/csv/resolutions.csv)',
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
    readThrough: 'github.com/lszoszk/hrc-voting (data/csv/ga_committee_{events,votes}.csv)',
  };
}

function votingRecord(number: string, { body, symbol }: Act): Source {
  const { prefix, publisher, address, readThrough } = body === 'general-assembly' ? UNDL : OHCHR;
  return {
    id: prefix + number,
    title: `Voting record of ${symbol ?? ''}`,
    publisher,
    date: null,
    url: address + number,
    kind: 'official',
    readThrough,
  };
}

/**
 * The official record of a decision, where a source is nothing else: written as `@` or as the number of the library's
 * record. Any other text is the id of a source that has a row of its own: then `null`.
 */
export function recordOf(text: string, act: Act): Source | null {
  if (text === MEETING) return act.meeting === null ? null : meetingRecord(act.meeting);
  return /^\d+$/.test(text) ? votingRecord(text, act) : null;
}
