import { parentPort } from 'node:worker_threads';
import type { Asked, BatchResult } from './batch.js';
import { written } from './job.js';

const answer = (result: BatchResult): void => parentPort?.postMessage(result);

/** One after the other: a chart that waits for its data would otherwise hold those that could be drawn. */
let turn: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ index, job }: Asked) => {
  turn = turn.then(async () => {
    try {
      answer({ index, ...(await written(job)) });
    } catch (error) {
      answer({ index, error: error instanceof Error ? error.message : String(error) });
    }
  });
});
