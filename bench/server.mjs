// How long `<vote-map>` takes on a server that is warm, on one core, and how heavy its HTML is with the drawn map.
// Run after `npm run build`; ends with an error where a bound is broken.
import { brotliCompressSync } from 'node:zlib';
import { renderToHTML } from '../dist/server/index.js';

const BOUNDS = { ms: 15, kB: 40 };
const [WARM_UP, RUNS] = [10, 50];

const attributes = { resolution: 'A/RES/69/188' };
const html = await renderToHTML('vote-map', attributes);
const times = [];
for (let run = 0; run < WARM_UP + RUNS; run++) {
  const start = performance.now();
  await renderToHTML('vote-map', attributes);
  if (run >= WARM_UP) times.push(performance.now() - start);
}
times.sort((a, b) => a - b);
const ms = times[RUNS / 2];
const kB = brotliCompressSync(html).length / 1000;
console.log(
  `<vote-map> to HTML: median ${ms.toFixed(1)} ms, slowest ${times.at(-1).toFixed(1)} ms of ${RUNS} runs (at most ${BOUNDS.ms})`,
);
console.log(
  `its HTML: ${kB.toFixed(1)} kB brotli, ${(html.length / 1000).toFixed(0)} kB plain (at most ${BOUNDS.kB})`,
);
process.exitCode = ms <= BOUNDS.ms && kB <= BOUNDS.kB ? 0 : 1;
