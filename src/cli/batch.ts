import { Command } from 'commander';
import { dirname, join, resolve } from 'node:path';
import type { Format } from '../node/job.js';
import { Failure, reasonOf } from './failure.js';
import { makeFolder, readJSON, writeOut } from './files.js';
import { Progress } from './progress.js';
import { planned, rowsOf, type Planned } from './rows.js';
import { read } from './values.js';

interface BatchFlags {
  readonly out: string;
  readonly format: Format;
  readonly workers?: number;
}

const HELP = `
Each row of FILE is one chart. In a CSV the first line names the columns; a JSON file holds a list of objects.
  element   the chart, such as vote-map (needed)
  name      name of its file without an ending; number and element by default
  format, lang, theme, width, scale, dataset   as in "rollcall render"; a dataset is a path beside FILE
Every other column is an attribute of the element: resolution, decision, highlight, heading, …

A row that fails is told with its number, counted without the header, and stops no other; the exit code is then 1.`;

/** Datasets by path, read once each. */
function datasets(folder: string): (path: string) => Promise<unknown> {
  const known = new Map<string, Promise<unknown>>();
  return (path) => {
    const full = resolve(folder, path);
    const data = known.get(full) ?? readJSON(full);
    known.set(full, data);
    return data;
  };
}

/** `rollcall batch FILE --out DIR`: many charts, over the processors of the machine. */
export const batchCommand = (): Command =>
  new Command('batch')
    .description('renders a chart for every row of a CSV or JSON file')
    .argument('<file>', 'a .csv or .json file')
    .requiredOption('--out <folder>', 'folder to write into; made where it is missing')
    .option('--format <format>', 'html, svg or png, for rows that name none', read.format, 'svg')
    .option('--workers <number>', 'threads; as many as there are processors by default', read.workers)
    .addHelpText('after', HELP)
    .action(async (file: string, { out, format, workers }: BatchFlags) => {
      const rows = await rowsOf(file);
      await makeFolder(out);
      const progress = new Progress(process.stderr, rows.length);
      const plans: (Planned & { readonly number: number })[] = [];
      const datasetOf = datasets(dirname(file));
      const names = new Set<string>();
      for (const [index, row] of rows.entries()) {
        try {
          const plan = await planned(row, index + 1, { format }, datasetOf);
          if (names.has(plan.file)) throw new Failure(`Another row has the name ${plan.file} already.`);
          names.add(plan.file);
          plans.push({ ...plan, number: index + 1 });
        } catch (error) {
          progress.failed(index + 1, reasonOf(error));
        }
      }
      const { renderBatch } = await import('../node/batch.js');
      await renderBatch(
        plans.map(({ job }) => job),
        async (result) => {
          const plan = plans[result.index];
          if (!plan) return;
          try {
            if ('error' in result) throw new Failure(result.error);
            for (const sentence of result.warnings) progress.warned(plan.number, sentence);
            await writeOut(join(out, plan.file), result.content);
            progress.done();
          } catch (error) {
            progress.failed(plan.number, reasonOf(error));
          }
        },
        { workers },
      );
      progress.end();
      if (progress.failures > 0) process.exitCode = 1;
    });
