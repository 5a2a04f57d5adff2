import { readFileSync } from 'node:fs';

interface Typed {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly parsedType?: { readonly text: string };
  readonly description?: string;
  readonly default?: string;
}

export interface Attribute extends Typed {
  /** The property behind it; none where the attribute alone is read. */
  readonly fieldName?: string;
}

export interface Member extends Typed {
  readonly kind: 'field' | 'method';
  readonly static?: boolean;
  readonly readonly?: boolean;
}

/** One element as the custom elements manifest describes it, what it inherits included. */
export interface ElementDoc {
  readonly tagName: string;
  /** Its class. */
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
  readonly events: readonly Typed[];
  readonly slots: readonly Typed[];
  readonly cssParts: readonly Typed[];
  readonly cssProperties: readonly Typed[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<ElementDoc>[] }[];
}

const NOTHING = {
  description: '',
  attributes: [],
  members: [],
  events: [],
  slots: [],
  cssParts: [],
  cssProperties: [],
};

/** Every element of the manifest, by name. */
export function readElements(path = 'custom-elements.json'): readonly ElementDoc[] {
  const { modules } = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const isElement = (each: Partial<ElementDoc>) => each.tagName !== undefined;
  return modules
    .flatMap(({ declarations = [] }) => declarations.filter(isElement))
    .map((each) => ({ ...NOTHING, ...each }) as ElementDoc)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** Properties that a page may set. */
export const settable = ({ members }: ElementDoc): readonly Member[] =>
  members.filter((each) => each.kind === 'field' && !each.static && !each.readonly);

/** A comment that an editor shows, on one line or more. */
export function comment(text: string | undefined, indent: string): string {
  const lines = (text ?? '').replaceAll('*/', '*\\/').trim().split('\n');
  if (lines[0] === '') return '';
  const [first = ''] = lines;
  return lines.length === 1
    ? `${indent}/** ${first} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

/** `vote-select` → `onVoteSelect`. */
export const handlerName = (event: string): string =>
  `on-${event}`.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The module of an event class: `VoteSelectEvent` → `vote-select`. */
export const eventModule = (name: string): string =>
  name
    .replace(/Event$/, '')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
