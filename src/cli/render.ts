import { Command } from 'commander';
import type { Format } from '../node/job.js';
import { attributesIn } from './attributes.js';
import { print, readJSON, writeOut } from './files.js';
import { read } from './values.js';

interface RenderFlags {
  readonly format?: Format;
  readonly out?: string;
  readonly lang?: string;
  readonly theme?: string;
  readonly width?: number;
  readonly scale?: number;
  readonly dataset?: string;
}

const EXAMPLES = `
Every attribute of the element is an option too: --resolution, --decision, --highlight, --heading, --no-legend, …

Examples:
  rollcall render vote-map --resolution A/RES/69/188 --format svg --out map.svg
  rollcall render vote-tally --decision A/C.3/69/L.63 --format png --scale 2 --theme dark > tally.png
  rollcall render country-record --state BRA --compare CUB --lang fr --format html`;

/** The format that a file's name asks for. */
const formatOf = (out: string | undefined): Format => {
  const ending = /\.(html|svg|png)$/i.exec(out ?? '')?.[1];
  return ending ? read.format(ending) : 'html';
};

/** `rollcall render <element>`: one chart, to a file or to the standard output. */
export const renderCommand = (): Command =>
  new Command('render')
    .description('renders one chart as HTML, SVG or PNG')
    .usage('<element> [options] [--attribute value …]')
    .argument('<element>', 'a chart, such as vote-map')
    .argument('[attributes...]', 'any attribute of the element, as --name value')
    .option(
      '--format <format>',
      'html, svg or png; by default what the name of the file says, else html',
      read.format,
    )
    .option('--out <file>', 'where to write; by default the standard output')
    .option('--lang <tag>', 'language, such as fr or ar; en by default', read.lang)
    .option('--theme <theme>', 'auto, light or dark; auto in a picture is light', read.theme)
    .option('--width <px>', 'width in CSS px, from 240 to 2000; 640 by default', read.width)
    .option('--scale <number>', 'pixels of a PNG to a CSS px, at most 8; 1 by default', read.scale)
    .option('--dataset <file>', 'JSON file with the data to draw; the bundled data by default')
    .allowUnknownOption()
    .addHelpText('after', EXAMPLES)
    .action(async (element: string, words: readonly string[], flags: RenderFlags) => {
      const { out, dataset, format = formatOf(out), ...options } = flags;
      const attributes = attributesIn(words);
      const data = dataset === undefined ? {} : { dataset: await readJSON(dataset) };
      const { written } = await import('../node/job.js');
      const { content, warnings } = await written({ element, attributes, format, ...options, ...data });
      for (const sentence of warnings) process.stderr.write(`rollcall: ${sentence}\n`);
      if (out === undefined) await print(typeof content === 'string' ? `${content}\n` : content);
      else await writeOut(out, content);
    });
