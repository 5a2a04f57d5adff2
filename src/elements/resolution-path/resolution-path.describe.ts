import type { Body, Dataset } from '../../dataset/types.js';
import { decisionNotes, sourceLinks, tallyWords } from '../../i18n/decision-words.js';
import type { Description, TableModel } from '../../i18n/description.js';
import type { Locale } from '../../i18n/locale.js';
import type { PathStep, TextPath } from './path-steps.layout.js';
import { outcomeWords, stageTitle } from './path-words.describe.js';
import { BAR_VOTES } from './path-step.layout.js';

const stepsOf = (path: TextPath, stage: PathStep['stage']): readonly PathStep[] =>
  path.stages.find((each) => each.stage === stage)?.steps ?? [];

/** The committee's act or the Assembly's, whichever is the later that is done. */
function latest(path: TextPath): PathStep | undefined {
  const acts = [...stepsOf(path, 'committee'), ...stepsOf(path, 'plenary')];
  return acts.filter(({ decision, status }) => decision && status !== 'pending').at(-1);
}

const bodyOf = (step: PathStep, locale: Locale): string =>
  locale.messages.bodies[step.decision?.body ?? 'general-assembly'];

function heading(path: TextPath, locale: Locale): string {
  const { heading: words } = locale.messages.resolutionPath;
  const council = stepsOf(path, 'council').filter(({ decision }) => decision);
  if (council.length > 0) {
    const last = council.at(-1)?.status;
    return last === 'not-taken' ? words.notTaken(path.symbol) : words.council(path.symbol);
  }
  const act = latest(path);
  if (!act) return words.pending(path.symbol);
  const body = bodyOf(act, locale);
  if (act.status === 'failed') return words.rejected(path.symbol, body);
  return act.stage === 'committee' ? words.approved(path.symbol, body) : words.adopted(path.symbol, body);
}

function summary(path: TextPath, locale: Locale): string {
  const { sentence } = locale.messages.resolutionPath;
  const dateOf = ({ date }: PathStep) => (date ? locale.date(date) : locale.messages.resolutionPath.noDate);
  const parts: string[] = [];
  const act = latest(path);
  if (act?.decision) {
    const [body, outcome] = [bodyOf(act, locale), outcomeWords(act, locale)];
    parts.push(
      act.decision.tally
        ? sentence.recorded(body, dateOf(act), outcome, tallyWords(act.decision.tally, locale))
        : sentence.withoutAVote(body, dateOf(act), outcome),
    );
  }
  const waiting = path.stages.flatMap(({ steps }) => steps).find(({ status }) => status === 'pending');
  if (waiting) parts.push(sentence.pending(bodyOf(waiting, locale)));
  const council = stepsOf(path, 'council').filter(({ decision }) => decision);
  const taken = council.filter(({ status }) => status === 'procedural' || status === 'without-a-vote');
  if (taken.length > 0) parts.push(sentence.taken(locale.list(taken.map(dateOf))));
  for (const step of council) {
    if (step.status === 'not-taken') parts.push(sentence.notTaken(dateOf(step)));
    if (step.status === 'not-sought') parts.push(sentence.notSought(dateOf(step)));
  }
  if (act?.stage === 'plenary' && act.status !== 'failed') {
    parts.push(...(council.length > 0 ? [sentence.courtAfter] : [sentence.noAct, sentence.court]));
  }
  return locale.messages.label.sentences(parts);
}

function notes(dataset: Dataset, path: TextPath, chosen: PathStep | null, locale: Locale): readonly string[] {
  const { resolutionPath } = locale.messages;
  const own = chosen?.decision ? decisionNotes(dataset, chosen.decision, locale) : [];
  const council = stepsOf(path, 'council').some(({ decision }) => decision);
  return [
    ...own,
    ...path.events.map(({ date, text }) => resolutionPath.event(locale.date(date), text)),
    ...(council ? [resolutionPath.councilNote] : []),
    resolutionPath.courtNote,
  ];
}

function table(path: TextPath, locale: Locale): TableModel {
  const { messages } = locale;
  const { resolutionPath } = messages;
  const steps = path.stages.flatMap(({ steps: all }) => all);
  const body = ({ decision, stage }: PathStep): Body | null =>
    decision?.body ??
    (stage === 'plenary' ? 'general-assembly' : stage === 'council' ? 'security-council' : null);
  return {
    caption: resolutionPath.caption(path.symbol),
    columns: [
      { key: 'symbol', label: messages.symbol },
      { key: 'date', label: null },
      { key: 'body', label: null },
      { key: 'method', label: null },
      { key: 'yes', label: messages.statuses.yes },
      { key: 'no', label: messages.statuses.no },
      { key: 'abstain', label: messages.statuses.abstain },
      { key: 'absent', label: messages.statuses.absent },
      { key: 'outcome', label: null },
      { key: 'date_label', label: messages.date },
      { key: 'step', label: resolutionPath.stageColumn },
      { key: 'outcome_label', label: resolutionPath.outcome },
    ],
    rows: steps.map((step) => {
      const tally = step.decision?.tally ?? null;
      return [
        step.symbol,
        step.date,
        body(step),
        step.decision?.method ?? null,
        ...(['yes', 'no', 'abstain', 'absent'] as const).map((vote) => tally && tally[vote]),
        step.status,
        step.date
          ? step.stage === 'draft'
            ? resolutionPath.firstOnRecord(locale.date(step.date))
            : locale.date(step.date)
          : null,
        stageTitle(path, step.stage, locale),
        outcomeWords(step, locale),
      ];
    }),
  };
}

/** Everything that the chart says in words around the drawing. */
export function resolutionPathDescribe(
  dataset: Dataset,
  path: TextPath,
  chosen: PathStep | null,
  locale: Locale,
): Description {
  const acts = path.stages.flatMap(({ steps }) => steps).flatMap(({ decision }) => decision ?? []);
  const shown = chosen?.decision ?? latest(path)?.decision ?? acts[0];
  return {
    heading: heading(path, locale),
    summary: summary(path, locale),
    legend: acts.some(({ tally }) => tally)
      ? BAR_VOTES.map((key) => ({ key, word: locale.messages.statuses[key], count: null }))
      : [],
    notes: notes(dataset, path, chosen, locale),
    sources: shown ? sourceLinks(dataset, shown) : [],
    table: () => table(path, locale),
  };
}
