import { Command } from 'commander';
import { fileURLToPath } from 'node:url';
import { embedPage } from '../i18n/en-embed-page.js';
import { isEnglish } from '../i18n/locale.js';
import { describeChart, renderToSVG } from '../server/index.js';
import { hostAddress } from '../snippet/host.js';
import { readManifest, type BuiltManifest } from '../snippet/manifest.js';
import { checkRequest } from '../snippet/request.js';
import { SNIPPET_KINDS, snippetOf, type SnippetKind } from '../snippet/snippet.js';
import { embedWords } from '../snippet/words.js';
import { attributesIn } from './attributes.js';
import { Failure } from './failure.js';
import { print, readJSON, writeOut } from './files.js';
import { read } from './values.js';

interface EmbedFlags {
  readonly kind: SnippetKind;
  readonly host?: string;
  readonly out?: string;
  readonly lang?: string;
  readonly dataset?: string;
}

const EXAMPLES = `
Every attribute of the element is an option too: --resolution, --decision, --highlight, --heading, --no-legend, …
The host is where this package's dist folder lies, with cdn/ and embed/ in it.

Examples:
  rollcall embed vote-map --resolution A/RES/69/188 --host https://charts.example.org/rollcall/
  rollcall embed vote-tally --decision A/C.3/69/L.63 --kind iframe --host https://charts.example.org/rollcall/
  rollcall embed vote-map --resolution A/RES/69/188 --kind html > feed.html`;

function kindNamed(value: string): SnippetKind {
  const kind = SNIPPET_KINDS.find((each) => each === value.toLowerCase());
  if (kind) return kind;
  throw new Failure(`The kind is "${value}": use ${SNIPPET_KINDS.slice(0, -1).join(', ')} or mail.`);
}

function hostNamed(value: string): string {
  const host = hostAddress(value);
  if (host !== null) return host;
  throw new Failure(embedPage.bad.host(value.slice(0, 80)));
}

/** The hashes of this release, which lie beside this command in the package. */
async function builtManifest(): Promise<BuiltManifest | null> {
  try {
    return readManifest(await readJSON(fileURLToPath(new URL('../embed/manifest.json', import.meta.url))));
  } catch {
    return null;
  }
}

/** `rollcall embed <element>`: the code to paste, to a file or to the standard output. */
export const embedCommand = (): Command =>
  new Command('embed')
    .description('writes the code that embeds one chart')
    .usage('<element> [options] [--attribute value …]')
    .argument('<element>', 'a chart, such as vote-map')
    .argument('[attributes...]', 'any attribute of the element, as --name value')
    .option('--kind <kind>', 'script, iframe, html (picture and table) or mail', kindNamed, 'script')
    .option('--host <url>', 'address of the files; script and iframe need it', hostNamed)
    .option('--out <file>', 'where to write; by default the standard output')
    .option('--lang <tag>', 'language, such as fr or ar; that of the page by default', read.lang)
    .option('--dataset <file>', 'JSON file with the data to draw; the bundled data by default')
    .allowUnknownOption()
    .addHelpText('after', EXAMPLES)
    .action(async (element: string, words: readonly string[], flags: EmbedFlags) => {
      const { kind, host = null, out, lang } = flags;
      const asked = Object.entries(attributesIn(words)).map(
        ([name, value]) => [name, value === true ? '' : String(value)] as const,
      );
      const named = lang === undefined || isEnglish(lang) ? [] : [['lang', lang] as const];
      const checked = checkRequest([['element', element], ...named, ...asked], embedPage.bad);
      if (!checked.ok) throw new Failure(checked.problems.map(({ message }) => message).join(' '));
      const { request } = checked;
      const dataset = flags.dataset === undefined ? undefined : await readJSON(flags.dataset);
      if (host === null && (kind === 'script' || kind === 'iframe'))
        throw new Failure(
          `The kind ${kind} needs --host: the address at which this package’s dist folder lies.`,
        );
      if (kind === 'iframe' && dataset !== undefined)
        throw new Failure('An iframe cannot carry data of your own: use --kind script, html or mail.');
      const options = { lang: request.lang ?? 'en', dataset };
      const { description, locale } = await describeChart(request.element, request.attributes, options);
      const svg = kind === 'html' ? await renderToSVG(request.element, request.attributes, options) : null;
      const [manifest, said] = await Promise.all([builtManifest(), embedWords(locale)]);
      const parts = { request, host, manifest, description, svg, dataset, locale, words: said };
      const code = `${snippetOf(kind, parts) ?? ''}\n`;
      if (out === undefined) await print(code);
      else await writeOut(out, code);
    });
