import { statusOf } from '../../dataset/queries.js';
import { VOTES, type Dataset, type State } from '../../dataset/types.js';
import { labelOf, type Parts } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import type { PathStageName, PathStep, TextPath } from './path-steps.layout.js';
import { BAR_VOTES, type StateMark, type StepWords } from './path-step.layout.js';

/** What a stage is called: the committee by its own name. */
export function stageTitle(path: TextPath, stage: PathStageName, locale: Locale): string {
  const { messages } = locale;
  const body = path.stages.find((each) => each.stage === stage)?.steps[0]?.decision?.body;
  return stage === 'committee' && body ? messages.bodies[body] : messages.resolutionPath.stages[stage];
}

/** What came of a step, in the words of the body that took it. */
export function outcomeWords({ stage, status, decision }: PathStep, locale: Locale): string {
  const { resolutionPath } = locale.messages;
  if (status === 'failed' && decision?.kind === 'agenda') return resolutionPath.notTakenUp;
  const own: Readonly<Partial<Record<PathStep['status'], string>>> = resolutionPath.outcomes[stage];
  return own[status] ?? resolutionPath.statuses[status];
}

function cosponsorWords({ cosponsors }: TextPath, locale: Locale): readonly string[] {
  const count = cosponsors?.count;
  if (!count) return [];
  const { resolutionPath } = locale.messages;
  const when = resolutionPath.whenCounted[count.stage];
  return [
    resolutionPath.cosponsors(count.value, locale.number(count.value), count.bound === 'more-than', when),
  ];
}

/** Date, counts and who proposed it. */
function linesOf(path: TextPath, step: PathStep, names: ReadonlyMap<string, string>, locale: Locale) {
  const { resolutionPath } = locale.messages;
  const { stage, date, decision } = step;
  const nameless = step.symbol || decision?.method === 'none' ? [] : [resolutionPath.noSymbol];
  if (stage === 'draft') {
    const first = date ? [resolutionPath.firstOnRecord(locale.date(date))] : [];
    return [...first, ...cosponsorWords(path, locale), ...nameless];
  }
  if (!decision) return [];
  const proposers = stage === 'amendments' ? decision.proposers.map((iso3) => names.get(iso3) ?? iso3) : [];
  return [
    ...(proposers.length > 0 ? [resolutionPath.by(locale.list(proposers))] : []),
    date ? locale.date(date) : resolutionPath.noDate,
    ...nameless,
  ];
}

/** Counts of a recorded vote, each with its word. */
function countsOf({ decision }: PathStep, locale: Locale): readonly string[] {
  const tally = decision?.tally;
  if (!tally) return [];
  const { counts } = locale.messages.resolutionPath;
  return BAR_VOTES.map((vote) => counts[vote](locale.number(tally[vote] ?? 0)));
}

/** How states voted at a step; none where no vote was taken. */
function statesOf(step: PathStep, states: readonly State[], locale: Locale): readonly StateMark[] {
  const { messages } = locale;
  const { decision } = step;
  const { without } = messages.resolutionPath;
  if (decision?.method !== 'recorded-vote') return [];
  return states.map((state) => {
    const status = statusOf(decision, state);
    const vote = VOTES.find((each) => each === status);
    const word = vote
      ? messages.votes[vote]
      : without[status === 'unknown' || status === 'no-seat' ? status : 'not-a-member'];
    return { iso3: state.iso3, status, text: messages.resolutionPath.state(state.iso3, word) };
  });
}

/** "CUB: no", for each state; none where no vote was taken. */
export const stateTexts = (step: PathStep, states: readonly State[], locale: Locale): readonly string[] =>
  statesOf(step, states, locale).map(({ text }) => text);

/** Everything that is written at the steps of a path. */
export function stepWords(
  dataset: Dataset,
  path: TextPath,
  states: readonly State[],
  locale: Locale,
): (step: PathStep) => StepWords {
  const { resolutionPath } = locale.messages;
  const names = new Map(dataset.states.map((state) => [state.iso3, state.name]));
  const last = path.stages[path.stands];
  const where = last?.stage === 'council' ? resolutionPath.stalled : resolutionPath.stands;
  return (step) => ({
    outcome: outcomeWords(step, locale),
    lines: linesOf(path, step, names, locale),
    counts: countsOf(step, locale),
    together: locale.messages.label.parts(countsOf(step, locale)),
    symbol: step.symbol,
    states: statesOf(step, states, locale),
    stands: step === last?.steps.at(-1) && step.status !== 'failed' ? where : null,
  });
}

/** What one mark says, in parts: "Third Committee", "Approved", "18 November 2014", "111 in favour", … */
export function stepParts(path: TextPath, step: PathStep, words: StepWords, locale: Locale): Parts {
  const { outcome, lines, counts, symbol, states, stands } = words;
  return [
    stageTitle(path, step.stage, locale),
    outcome,
    ...lines,
    ...counts,
    ...states.map(({ text }) => text),
    ...(symbol ? [symbol] : []),
    ...(stands ? [stands] : []),
  ];
}

/** The same in one line: "Third Committee, Approved, 18 November 2014, 111 in favour, …, A/C.3/69/L.28/Rev.1". */
export const stepLabel = (...asked: Parameters<typeof stepParts>): string =>
  labelOf(stepParts(...asked), asked[3]);
