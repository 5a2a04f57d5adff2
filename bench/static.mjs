// A thousand charts to SVG in the threads of this machine: every element, decision after decision, in four languages,
// both themes, three widths. Run `npm run build` first, then `npm run bench:static`; `--charts 200` for fewer,
// `--workers 2` for other than all processors. Ends with an error above 30 s for a thousand on two processors.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    charts: { type: 'string', default: '1000' },
    workers: { type: 'string', default: String(availableParallelism()) },
    dist: { type: 'string', default: 'dist' },
    format: { type: 'string', default: 'svg' },
  },
});
const [charts, workers] = [Number(values.charts), Number(values.workers)];
const { renderBatch } = await import(pathToFileURL(resolve(values.dist, 'node/index.js')).href);

const read = (name) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8'));
const list = (value) => (Array.isArray(value) ? value : Object.values(value).find(Array.isArray));
const decisions = list(read('decisions'));
const votes = decisions.filter(({ method, votes }) => method === 'recorded-vote' && votes);
const council = decisions.filter(({ body }) => body === 'security-council');
const texts = decisions.filter(({ body, symbol }) => body === 'general-assembly' && symbol);
const states = list(read('states'));

const at = (items, index) => items[index % items.length];
const decision = (index) => ({ decision: at(votes, index).symbol ?? at(votes, index).id });
const ATTRIBUTES = {
  'vote-map': (index) => ({ ...decision(index), ...(index % 3 === 0 ? { layout: 'tiles' } : {}) }),
  'vote-tally': decision,
  'bloc-breakdown': decision,
  'council-vote': (index) => ({ decision: at(council, index).symbol }),
  'country-record': (index) => ({ state: at(states, index).iso3 }),
  'resolution-path': (index) => ({ resolution: at(texts, index).symbol }),
  'resolution-timeline': () => ({}),
  'cosponsor-bar': (index) => (index % 2 === 0 ? {} : { by: 'group' }),
  'vote-matrix': (index) => ({ highlight: at(states, index).iso3 }),
  'vote-shift': (index) => ({
    from: 'A/C.3/69/L.28/Rev.1',
    to: 'A/RES/69/188',
    highlight: at(states, index).iso3,
  }),
};

const tags = Object.keys(ATTRIBUTES);
const jobs = Array.from({ length: charts }, (_, index) => {
  const element = at(tags, index);
  const round = Math.floor(index / tags.length);
  return {
    element,
    attributes: ATTRIBUTES[element](round),
    format: values.format,
    lang: at(['en', 'fr', 'ar', 'zh'], round),
    theme: at(['light', 'dark'], round),
    width: at([640, 400, 1000], round),
  };
});

let bytes = 0;
const errors = new Map();
const start = performance.now();
const before = process.cpuUsage();
await renderBatch(
  jobs,
  (result) => {
    if ('error' in result)
      errors.set(result.error, [...(errors.get(result.error) ?? []), jobs[result.index]]);
    else bytes += result.content.length;
  },
  { workers },
);
const seconds = (performance.now() - start) / 1000;
const used = process.cpuUsage(before);
const busy = (used.user + used.system) / 1e6;

const failed = [...errors.values()].flat().length;
for (const [message, of] of errors)
  console.log(`${of.length} × ${of[0].element} ${JSON.stringify(of[0].attributes)}: ${message}`);
console.log(
  `${charts - failed} of ${charts} charts to ${values.format.toUpperCase()} in ${seconds.toFixed(1)} s with ${workers} workers, ` +
    `${busy.toFixed(1)} s of processor time: ${((busy * 1000) / charts).toFixed(1)} ms each, ${(bytes / 1e6).toFixed(1)} MB`,
);
const limit = (30 * charts) / 1000;
// On a machine that is busy with other things the clock says little: then the processor time counts.
const took = Math.min(seconds, busy / workers);
if (failed > 0 || (workers >= 2 && values.format === 'svg' && took > limit)) {
  console.error(`It must be every chart, and at most ${limit} s.`);
  process.exitCode = 1;
}
