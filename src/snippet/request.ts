import type { Problem } from '../dataset/types.js';
import type { embedPage } from '../i18n/en-embed-page.js';
import { attributeOf, CHARTS, specOf, type AttributeType, type ElementSpec } from './elements.js';

/** A chart to embed, checked. */
export interface EmbedRequest {
  readonly element: string;
  /** Attributes of the element; one whose presence counts is empty. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Language of the chart as a BCP 47 tag; `null` for that of the page. */
  readonly lang: string | null;
  /** Largest width of the chart in px; `null` for none. */
  readonly width: number | null;
}

export type Checked =
  | { readonly ok: true; readonly request: EmbedRequest }
  | { readonly ok: false; readonly problems: readonly Problem[] };

type Bad = (typeof embedPage)['bad'];

/** What people write, and scripts send, is cut here. */
const [LONGEST, QUOTED] = [300, 60];
/** Bounds of `width`, in px. */
const [NARROWEST, WIDEST] = [240, 2400];
const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i;
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/i;

/** The direction in which a language is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr');

const quoted = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

/** The value as it is written in markup; `null` for an attribute to leave out; else what is wrong. */
function checkedValue(
  name: string,
  value: string,
  type: AttributeType,
  bad: Bad,
): string | null | { readonly wrong: string } {
  const asked = quoted(value);
  if (value.length > LONGEST) return { wrong: bad.long(name, `${LONGEST}`) };
  if (type === 'text') return value === '' ? null : value;
  if (type === 'boolean') {
    if (['', 'true', '1', name].includes(value)) return '';
    return ['false', '0'].includes(value) ? null : { wrong: bad.boolean(name, asked) };
  }
  if (value.trim() === '') return null;
  if (type === 'number')
    return /^-?\d{1,6}$/.test(value.trim()) ? value.trim() : { wrong: bad.number(name, asked) };
  const word = type.find((each) => each === value.trim().toLowerCase());
  return word ?? { wrong: bad.word(name, asked, type.join(', ')) };
}

const problem = (path: string, message: string): Problem => ({ path, message });

function checkedWidth(value: string, bad: Bad): number | Problem {
  const width = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
  if (width >= NARROWEST && width <= WIDEST) return width;
  return problem('width', bad.width(quoted(value), `${NARROWEST}`, `${WIDEST}`));
}

/**
 * Checks what a query or a command line asks for: `element`, its attributes, and for all of them `lang` and `width`.
 * Whatever the chart does not know by name and by type is a problem with a sentence that says what to do.
 */
export function checkRequest(entries: Iterable<readonly [string, string]>, bad: Bad): Checked {
  const all = [...entries];
  const element =
    all
      .find(([name]) => name === 'element')?.[1]
      .trim()
      .toLowerCase() ?? '';
  const spec = specOf(element);
  if (!spec) {
    const names = CHARTS.join(', ');
    const message = element === '' ? bad.noElement(names) : bad.element(quoted(element), names);
    return { ok: false, problems: [problem('element', message)] };
  }
  const problems: Problem[] = [];
  const attributes: Record<string, string> = {};
  let lang: string | null = null;
  let width: number | null = null;
  const seen = new Set<string>();
  for (const [name, value] of all) {
    if (seen.has(name)) problems.push(problem(quoted(name), bad.twice(quoted(name))));
    seen.add(name);
    if (name === 'element') continue;
    if (name === 'lang') {
      if (LANGUAGE.test(value)) lang = value;
      else if (value !== '') problems.push(problem('lang', bad.lang(quoted(value))));
    } else if (name === 'width') {
      const checked = checkedWidth(value, bad);
      if (typeof checked === 'number') width = checked;
      else problems.push(checked);
    } else checkAttribute(spec, element, name, value, { bad, attributes, problems });
  }
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, request: { element, attributes, lang, width } };
}

function checkAttribute(
  spec: ElementSpec,
  element: string,
  name: string,
  value: string,
  { bad, attributes, problems }: { bad: Bad; attributes: Record<string, string>; problems: Problem[] },
): void {
  const known = attributeOf(spec, name);
  if (!known) {
    const names = [...Object.keys(spec), 'lang', 'width'].join(', ');
    problems.push(problem(quoted(name), bad.attribute(quoted(name), element, names)));
    return;
  }
  const checked = checkedValue(name, value, known[1], bad);
  if (typeof checked === 'string') attributes[name] = checked;
  else if (checked) problems.push(problem(name, checked.wrong));
}

/** A request as the query of the page in the iframe: `element=vote-map&resolution=A/RES/69/188`. */
export function queryOf({ element, attributes, lang, width }: EmbedRequest): string {
  const entries = Object.entries({ element, ...attributes, lang, width }).filter(
    ([, value]) => value !== null,
  );
  // Symbols stay legible: a slash needs no escape in a query.
  return entries
    .map(([name, value]) => `${name}=${encodeURIComponent(`${value}`).replaceAll('%2F', '/')}`)
    .join('&');
}

/**
 * The attributes of a chart that differ from what it does by itself, as markup has them.
 * @param usual - Reads the same property of a chart of which nothing is asked.
 */
export function attributesFrom(
  spec: ElementSpec,
  read: (property: string) => unknown,
  usual: (property: string) => unknown,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(spec).flatMap(([name, [property, type]]): [string, string][] => {
      const value = read(property);
      if (type === 'boolean') return value === true ? [[name, '']] : [];
      if (value === usual(property) || value === '') return [];
      return typeof value === 'string' || typeof value === 'number' ? [[name, `${value}`]] : [];
    }),
  );
}
