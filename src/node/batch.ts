import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Job } from './job.js';

/** What came of one job: its file, or the sentence that says what is wrong. */
export type BatchResult =
  | { readonly index: number; readonly content: string | Uint8Array; readonly warnings: readonly string[] }
  | { readonly index: number; readonly error: string };

/** How many charts are rendered at once. */
export interface BatchOptions {
  /** Threads; as many as the machine has processors by default. */
  readonly workers?: number | undefined;
}

/** What a thread is asked. */
export interface Asked {
  readonly index: number;
  readonly job: Job;
}

/** Jobs in hand beside the one that a thread works on, so that it never waits for the next. */
const AHEAD = 2;

/** A thread that renders jobs one after the other, and tells of each. */
class Renderer {
  readonly #worker: Worker;
  readonly #taken = new Map<number, Job>();

  constructor(next: () => Asked | null, tell: (result: BatchResult) => void, ended: (error?: Error) => void) {
    this.#worker = new Worker(new URL('./batch-worker.js', import.meta.url));
    const take = () => {
      while (this.#taken.size < AHEAD) {
        const asked = next();
        if (!asked) break;
        this.#taken.set(asked.index, asked.job);
        this.#worker.postMessage(asked);
      }
      if (this.#taken.size === 0) void this.#worker.terminate();
    };
    this.#worker.on('message', (result: BatchResult) => {
      this.#taken.delete(result.index);
      tell(result);
      take();
    });
    this.#worker.once('error', (error) => {
      for (const index of this.#taken.keys()) tell({ index, error: error.message });
      ended(error);
    });
    this.#worker.once('exit', () => ended());
    take();
  }
}

/**
 * Renders many charts in the threads of the machine, and hands over each as soon as it is there, in no certain order.
 * A job that fails is told as such and stops no other.
 */
export async function renderBatch(
  jobs: readonly Job[],
  onResult: (result: BatchResult) => void | Promise<void>,
  { workers = availableParallelism() }: BatchOptions = {},
): Promise<void> {
  const waiting = jobs.map((job, index): Asked => ({ index, job })).values();
  const telling: Promise<void>[] = [];
  const next = (): Asked | null => waiting.next().value ?? null;
  const tell = (result: BatchResult) => void telling.push(Promise.resolve(onResult(result)));
  const threads = Math.max(1, Math.min(Math.floor(workers), jobs.length));
  if (jobs.length === 0) return;
  const ends = Array.from(
    { length: threads },
    () => new Promise<Error | undefined>((resolve) => new Renderer(next, tell, resolve)),
  );
  const failed = (await Promise.all(ends)).find((error) => error !== undefined);
  await Promise.all(telling);
  for (let left = next(); left; left = next()) {
    await onResult({ index: left.index, error: failed?.message ?? 'No thread was left to render it.' });
  }
}
