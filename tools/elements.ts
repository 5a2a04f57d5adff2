// Writes which attributes each chart takes, and of what type, into src/snippet/elements.json: from the classes
// themselves, as the analyzer of the custom elements manifest reads them. Run `npm run manifest` before.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As in `src/snippet/elements.ts`. */
type AttributeSpec = readonly [property: string, type: 'text' | 'number' | 'boolean' | readonly string[]];
type Specs = Readonly<Record<string, Readonly<Record<string, AttributeSpec>>>>;

interface Attribute {
  readonly name: string;
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
  readonly inheritedFrom?: { readonly name: string };
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly Attribute[];
    }[];
  }[];
}

/** Charts take what `ChartElement` takes; what only holds charts is no chart. */
const isChart = (attributes: readonly Attribute[]): boolean =>
  attributes.some(({ inheritedFrom }) => inheritedFrom?.name === 'ChartElement');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

/** `BlocSort` is `'given' | 'favour'` in the file that exports it. */
function spelledOut(type: string, code: readonly string[]): string {
  if (!/^[A-Z]\w*$/.test(type)) return type;
  for (const text of code) {
    const found = new RegExp(`export type ${type} = ([^;]+);`).exec(text)?.[1];
    if (found) return found;
  }
  return type;
}

function typeOf({ name, type }: Attribute, code: readonly string[]): AttributeSpec[1] {
  const text = spelledOut(type?.text ?? 'string', code);
  if (/^boolean$/.test(text)) return 'boolean';
  if (/^number( \| null)?$/.test(text)) return 'number';
  if (/^string( \| null)?$/.test(text)) return 'text';
  const words = [...text.matchAll(/'([^']+)'/g)].flatMap(([, word]) => word ?? []);
  if (words.length === 0)
    throw new Error(`The type of ${name} is ${text}: teach tools/elements.ts to read it.`);
  return words;
}

/** What a manifest says of the attributes of each chart. */
export function elementSpecs(manifest: Manifest): Specs {
  const code = sources('src/elements');
  const charts = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, attributes = [] }) =>
      tagName && isChart(attributes) ? { tagName, attributes } : [],
    );
  charts.sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return Object.fromEntries(
    charts.map(({ tagName, attributes }) => [
      tagName,
      Object.fromEntries(
        attributes.flatMap((attribute): [string, AttributeSpec][] =>
          // What is no property only tells charts where they are, such as `embed-base`.
          attribute.fieldName === undefined
            ? []
            : [[attribute.name, [attribute.fieldName, typeOf(attribute, code)]]],
        ),
      ),
    ]),
  );
}

if (process.argv[1]?.endsWith('elements.ts')) {
  const specs = elementSpecs(JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest);
  writeFileSync('src/snippet/elements.json', `${JSON.stringify(specs)}\n`);
  console.log(`src/snippet/elements.json: ${Object.keys(specs).length} charts`);
}
