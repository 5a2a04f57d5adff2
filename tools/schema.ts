import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import ts from 'typescript';
import { datasetSchema } from '../src/dataset/parsing/schema.js';

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  [key: string]: unknown;
}

type Docs = ReadonlyMap<string, ReadonlyMap<string, string>>;

const TYPES = 'src/dataset/types.ts';

/** The type behind each place that holds objects. */
const TYPE_OF: Readonly<Record<string, string>> = {
  states: 'State',
  decisions: 'Decision',
  resolutions: 'Resolution',
  cosponsorships: 'Cosponsorship',
  events: 'DatedEvent',
  sources: 'Source',
  tally: 'Tally',
  count: 'CosponsorCount',
  conflicts: 'Conflict',
};

function docOf(node: ts.Node): string {
  const parts = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return parts
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The comments of the types, so that they are written in one place. */
function readDocs(): Docs {
  const file = ts.createSourceFile(TYPES, readFileSync(TYPES, 'utf8'), ts.ScriptTarget.ES2022, true);
  const docs = new Map<string, Map<string, string>>();
  for (const node of file.statements.filter(ts.isInterfaceDeclaration)) {
    const members = node.members.filter(ts.isPropertySignature);
    const texts = members.map((member): [string, string] => [member.name.getText(), docOf(member)]);
    docs.set(node.name.text, new Map([['', docOf(node)], ...texts]));
  }
  return docs;
}

/** Writes the comments of a type, and of the types inside it, into its schema. */
function describe(schema: JsonSchema, type: string, docs: Docs): void {
  for (const inner of [...(schema.anyOf ?? []), ...(schema.items ? [schema.items] : [])])
    describe(inner, type, docs);
  if (!schema.properties) return;
  const texts = docs.get(type);
  const own = texts?.get('');
  if (own) schema.description = own;
  for (const [name, property] of Object.entries(schema.properties)) {
    const text = texts?.get(name);
    if (text) property.description = text;
    const inner = TYPE_OF[name];
    if (inner) describe(property, inner, docs);
  }
}

/** The JSON Schema of what `parseDataset` takes. What it cannot say, such as that lists add up, the parser checks. */
export function datasetJsonSchema(): object {
  const schema = toJsonSchema(datasetSchema, {
    errorMode: 'ignore',
    typeMode: 'input',
  }) as unknown as JsonSchema;
  describe(schema, 'Dataset', readDocs());
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rollcall dataset',
    ...schema,
    description:
      'Votes and other decisions of United Nations bodies, with their sources. States may be left out where the page uses the members that the library brings.',
  };
}

if (process.argv[1]?.endsWith('schema.ts')) {
  writeFileSync('data/dataset.schema.json', `${JSON.stringify(datasetJsonSchema(), null, 2)}\n`);
}
