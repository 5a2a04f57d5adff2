import { bodyNamed } from '../../dataset/choose.js';
import { decisionsOf, findDecision, symbolKey, yearOf } from '../../dataset/queries.js';
import type { Body, Dataset, Decision, Problem } from '../../dataset/types.js';
import type { Locale } from '../../i18n/locale.js';
import { isProblem } from '../../i18n/decision-words.js';

/** What a page asks for, as its attributes say it. */
export interface MatrixChoice {
  readonly bodies: string | null;
  readonly decisions: string | null;
}

/** Columns that are drawn, or why they cannot be. */
export type MatrixColumns =
  { readonly decisions: readonly Decision[] } | { readonly problems: readonly Problem[] };

const words = (text: string): readonly string[] => text.split(/[\s,]+/).filter((word) => word !== '');

function byDate(a: Decision, b: Decision): number {
  const [x, y] = [a.date ?? '9999', b.date ?? '9999'];
  return x < y ? -1 : x > y ? 1 : 0;
}

function sorted(found: readonly (Decision | Problem)[], path: string): MatrixColumns {
  const problems = found.filter(isProblem).map(({ message }) => ({ path, message }));
  if (problems.length > 0) return { problems };
  const decisions = found.filter((each): each is Decision => !isProblem(each));
  return { decisions: [...new Set(decisions)].sort(byDate) };
}

/** Looks up many symbols at once, so that thousands of them stay quick. */
function named(dataset: Dataset, asked: readonly string[]): MatrixColumns {
  const byKey = new Map<string, Decision>();
  for (const decision of dataset.decisions) {
    if (decision.symbol !== null && !byKey.has(symbolKey(decision.symbol)))
      byKey.set(symbolKey(decision.symbol), decision);
    byKey.set(symbolKey(decision.id), decision);
  }
  return sorted(
    asked.map((each) => byKey.get(symbolKey(each)) ?? findDecision(dataset, { decision: each })),
    'decisions',
  );
}

/**
 * The decisions to draw in order of date: those named in `decisions`, else all acts of the `bodies`, else those of
 * the General Assembly. What cannot be found is a problem that names the attribute.
 */
export function matrixColumns(dataset: Dataset, choice: MatrixChoice): MatrixColumns {
  const asked = words(choice.decisions ?? '');
  if (asked.length > 0) return named(dataset, asked);
  const names = words(choice.bodies ?? '');
  const bodies: readonly (Body | Problem)[] = names.length > 0 ? names.map(bodyNamed) : ['general-assembly'];
  const found = bodies.flatMap((body): readonly (Decision | Problem)[] =>
    typeof body === 'string' ? decisionsOf(dataset, body) : [body],
  );
  return sorted(found, 'bodies');
}

/**
 * What stands over each column: its year, with the body or the kind where they differ among the columns; with the
 * document's symbol where that leaves two columns alike.
 */
export function columnLabels(decisions: readonly Decision[], locale: Locale): readonly string[] {
  const { voteMatrix } = locale.messages;
  const bodies = new Set(decisions.map(({ body }) => body));
  const committees = [...bodies].filter((body) => body.endsWith('-committee')).length;
  const short = (body: Body) =>
    committees === 1 && body.endsWith('-committee') ? voteMatrix.committee : voteMatrix.bodies[body];
  const year = ({ date }: Decision) => (date === null ? voteMatrix.noDate : String(yearOf(date)));
  const label = (decision: Decision) => {
    const { kind, body } = decision;
    if (kind === 'amendment') return voteMatrix.column(year(decision), voteMatrix.amendment);
    return bodies.size > 1 ? voteMatrix.column(year(decision), short(body)) : year(decision);
  };
  const labels = decisions.map(label);
  const counts = new Map<string, number>();
  for (const each of labels) counts.set(each, (counts.get(each) ?? 0) + 1);
  return decisions.map((decision, index) => {
    const own = labels[index] ?? '';
    if (counts.get(own) === 1) return own;
    return voteMatrix.column(year(decision), decision.symbol ?? decision.date?.slice(5) ?? decision.id);
  });
}
