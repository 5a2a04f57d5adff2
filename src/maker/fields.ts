import { BODIES } from '../dataset/types.js';
import { maker } from '../i18n/en-maker.js';
import type { Messages } from '../i18n/messages.js';
import type { AttributeType, ElementSpec } from '../snippet/elements.js';

/** How a value is asked for. */
export type FieldKind = 'text' | 'number' | 'check' | 'choice' | 'state' | 'states' | 'act';

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly label: string;
  readonly hint: string;
  /** What can be chosen: words in markup with their labels. */
  readonly choices: readonly (readonly [value: string, label: string])[];
}

/** Asked for elsewhere on the page, or above the others. */
const ELSEWHERE = ['resolution', 'decision'];
const LOOKS = ['heading', 'theme', 'highlight', 'selected', 'no-legend', 'no-table', 'no-actions'];
const STATES = ['state', 'compare', 'selected'];

function kindOf(name: string, type: AttributeType, element: string): FieldKind {
  if (type === 'boolean') return 'check';
  if (type === 'number') return 'number';
  if (typeof type !== 'string' || name === 'body') return 'choice';
  if (name === 'highlight') return 'states';
  if (STATES.includes(name)) return 'state';
  return element === 'vote-shift' && ['from', 'to'].includes(name) ? 'act' : 'text';
}

function field(name: string, type: AttributeType, element: string, bodies: Messages['bodies']): Field {
  const [label = name, hint = ''] = maker.fields[name] ?? [];
  const words =
    typeof type === 'string' ? [] : type.map((word) => [word, maker.options[word] ?? word] as const);
  const choices = name === 'body' ? BODIES.map((body) => [body, bodies[body]] as const) : words;
  return { name, kind: kindOf(name, type, element), label, hint, choices };
}

/** The fields of a chart: those of words and looks, which all charts have, and those of its own. */
export function fieldsOf(
  element: string,
  spec: ElementSpec,
  bodies: Messages['bodies'],
): { readonly looks: readonly Field[]; readonly own: readonly Field[] } {
  const all = Object.entries(spec)
    .filter(([name]) => !ELSEWHERE.includes(name))
    .map(([name, [, type]]) => field(name, type, element, bodies));
  const looks = LOOKS.flatMap((name) => all.find((each) => each.name === name) ?? []);
  return { looks, own: all.filter((each) => !looks.includes(each)) };
}
