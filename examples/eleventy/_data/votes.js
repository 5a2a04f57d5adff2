import { readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(`node_modules/rollcall-charts/data/${file}.json`, 'utf8'));

/** Recorded votes of the General Assembly on whole texts, from the dataset that ships with the charts; the latest first. */
export default function () {
  return read('decisions')
    .filter(({ body, kind, votes }) => body === 'general-assembly' && kind === 'resolution' && votes)
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ symbol, date, title, tally }) => ({
      symbol,
      date,
      title,
      tally,
      slug: symbol.replace(/\W+/g, '-'),
    }));
}
