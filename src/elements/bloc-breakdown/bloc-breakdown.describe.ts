import { isPlenary, statusOf } from '../../dataset/queries.js';
import { REGIONAL_GROUPS, type Dataset, type Decision, type Iso3 } from '../../dataset/types.js';
import { decisionTable, stateTable } from '../../i18n/decision-table.js';
import { decisionName, decisionNotes, sourceLinks, tallyWords } from '../../i18n/decision-words.js';
import type { Description, LegendItem, SourceLink, TableModel } from '../../i18n/description.js';
import { labelOf, titledOf, type Tip } from '../../i18n/label.js';
import type { Locale } from '../../i18n/locale.js';
import { BLOC_STATUSES, groupAt, shareOf, type BlocRow, type BlocStatus } from './bloc-rows.layout.js';
import type { BlocBreakdownLayout } from './bloc-breakdown.layout.js';
import type { BlocList } from './bloc-list.template.js';
import type { Grouping } from './grouping.js';

/** What a decision without votes by state is: the class of its frame. */
export type QuietStatus = 'unknown' | 'without-a-vote' | 'pending' | 'not-taken' | 'not-sought';

export function quietStatus(decision: Decision): QuietStatus {
  if (decision.method === 'without-a-vote') return 'without-a-vote';
  if (decision.outcome === 'pending') return 'pending';
  if (decision.method === 'none') return decision.outcome === 'not-sought' ? 'not-sought' : 'not-taken';
  return 'unknown';
}

/** Why there is nothing to divide by group, in one sentence. */
function quietSentence(decision: Decision, locale: Locale): string {
  const { blocBreakdown } = locale.messages;
  const date = decision.date ? locale.date(decision.date) : null;
  if (decision.method === 'without-a-vote') return blocBreakdown.withoutAVote(date ?? '');
  if (decision.outcome === 'pending') return date ? blocBreakdown.pendingOn(date) : blocBreakdown.pending;
  if (decision.tally) return blocBreakdown.tallyOnly(tallyWords(decision.tally, locale));
  return decision.outcome === 'not-sought'
    ? blocBreakdown.notSought(date ?? '')
    : blocBreakdown.notTaken(date ?? '');
}

/** What a group is called; those in none by what they are in none of. */
export function rowName(row: BlocRow, grouping: Grouping | null, locale: Locale): string {
  const { blocBreakdown } = locale.messages;
  if (grouping) return row.name ?? blocBreakdown.nobody;
  const group = REGIONAL_GROUPS.find((each) => each === row.name);
  return group ? locale.messages.regionalGroup(group) : blocBreakdown.noRegionalGroup;
}

/** What is written at a bar: "African" and "54 members, 24% in favour". */
export function rowWords(
  row: BlocRow,
  dataset: Dataset,
  decision: Decision,
  grouping: Grouping | null,
  locale: Locale,
): { readonly name: string; readonly words: string } {
  const { blocBreakdown } = locale.messages;
  const [only] = row.total === 1 ? BLOC_STATUSES.flatMap((status) => row.states[status]) : [];
  const single = row.name === null && only !== undefined;
  const members = single
    ? (dataset.states.find(({ iso3 }) => iso3 === only)?.name ?? only)
    : blocBreakdown.members(row.total, locale.number(row.total));
  const nobody = isPlenary(decision) ? blocBreakdown.none : blocBreakdown.noneSeated;
  const share = single ? [] : [blocBreakdown.inFavour(locale.percent(shareOf(row)))];
  return {
    name: rowName(row, grouping, locale),
    words: row.total === 0 ? nobody : locale.messages.label.parts([members, ...share]),
  };
}

/** What one part of a bar says, for a floating label: "African" and "9 of 54 against, 17%". */
export function segmentTip(row: BlocRow, status: BlocStatus, grouping: Grouping | null, locale: Locale): Tip {
  const { blocBreakdown } = locale.messages;
  const count = row.states[status].length;
  const text = blocBreakdown.segment(
    locale.number(count),
    locale.number(row.total),
    blocBreakdown.statuses[status],
    locale.percent(count / Math.max(1, row.total)),
  );
  return { title: rowName(row, grouping, locale), lines: [text] };
}

/** The same in one line: "African: 9 of 54 against, 17%". */
export const segmentLabel = (...asked: Parameters<typeof segmentTip>): string =>
  titledOf(segmentTip(...asked), asked[3]);

/** Which groups were most and least in favour; `null` where all were alike. */
function extremes(rows: readonly BlocRow[], grouping: Grouping | null, locale: Locale): string | null {
  const { blocBreakdown } = locale.messages;
  const groups = rows.filter(({ name, total }) => name !== null && total > 0);
  const shares = groups.map(shareOf);
  const [most, fewest] = [Math.max(...shares), Math.min(...shares)];
  if (groups.length < 2 || most === fewest) return null;
  const say = (share: number) =>
    locale.list(
      groups
        .filter((row) => shareOf(row) === share)
        .map((row) =>
          blocBreakdown.extreme(
            rowName(row, grouping, locale),
            blocBreakdown.ofMembers(locale.number(row.states.yes.length), locale.number(row.total)),
          ),
        ),
    );
  return blocBreakdown.extremes(say(most), say(fewest));
}

function summary(
  decision: Decision,
  rows: readonly BlocRow[],
  grouping: Grouping | null,
  locale: Locale,
): string {
  if (!decision.votes || !decision.tally) return quietSentence(decision, locale);
  const date = decision.date ? locale.date(decision.date) : '';
  const counts = locale.messages.blocBreakdown.recorded(date, tallyWords(decision.tally, locale));
  const most = extremes(rows, grouping, locale);
  return locale.messages.label.sentences(most ? [counts, most] : [counts]);
}

function legend(rows: readonly BlocRow[], locale: Locale): readonly LegendItem[] {
  const count = (status: BlocStatus) => rows.reduce((sum, { states }) => sum + states[status].length, 0);
  return BLOC_STATUSES.filter((status) => count(status) > 0).map((key) => ({
    key,
    word: locale.messages.blocBreakdown.statuses[key],
    count: count(key),
  }));
}

function table(dataset: Dataset, decision: Decision, grouping: Grouping | null, locale: Locale): TableModel {
  const { blocBreakdown, statuses } = locale.messages;
  const caption = blocBreakdown.caption(
    decisionName(decision, locale),
    decision.date ? locale.date(decision.date) : statuses.pending,
  );
  if (!decision.votes) return decisionTable(decision, caption, locale);
  const seated = (iso3: Iso3) => {
    const state = dataset.states.find((each) => each.iso3 === iso3);
    return state && !['no-seat', 'not-a-member'].includes(statusOf(decision, state));
  };
  const extra = grouping && {
    key: 'given_group',
    label: grouping.name,
    cell: (state: Dataset['states'][number]) =>
      seated(state.iso3) ? (groupAt(grouping, decision, state) ?? blocBreakdown.nobody) : null,
  };
  return stateTable(dataset, decision, caption, locale, extra ? [extra] : []);
}

function heading(decision: Decision, grouping: Grouping | null, locale: Locale): string {
  const { blocBreakdown, bodies, act } = locale.messages;
  const { kind, outcome, title } = decision;
  const body = bodies[decision.body];
  if (!decision.votes)
    return act.heading[kind === 'draft' && outcome === 'adopted' ? 'approved' : outcome](body, title);
  return grouping
    ? blocBreakdown.heading.other(grouping.name, body, title)
    : blocBreakdown.heading.regional(body, title);
}

/** The states in one part of a bar, for the list of names. */
export function blocList(
  row: BlocRow,
  status: BlocStatus,
  dataset: Dataset,
  grouping: Grouping | null,
  locale: Locale,
): Pick<BlocList, 'heading' | 'close' | 'states'> {
  const { blocBreakdown } = locale.messages;
  const group = rowName(row, grouping, locale);
  return {
    heading: segmentLabel(row, status, grouping, locale),
    close: blocBreakdown.close,
    states: row.states[status].map((iso3) => {
      const name = dataset.states.find((state) => state.iso3 === iso3)?.name ?? iso3;
      const what = locale.messages.label.inside(blocBreakdown.statuses[status]);
      return { iso3, name, label: labelOf([name, what, group], locale) };
    }),
  };
}

/** Everything that the breakdown says in words. */
export function blocBreakdownDescribe(
  dataset: Dataset,
  decision: Decision,
  grouping: Grouping | null,
  layout: BlocBreakdownLayout,
  locale: Locale,
): Description {
  const { blocBreakdown } = locale.messages;
  const rows = layout.rows.map(({ row }) => row);
  const source: SourceLink[] = grouping?.source
    ? [{ label: grouping.source.title, url: grouping.source.url }]
    : [];
  const notes = [
    ...(isPlenary(decision) || !decision.votes ? [] : [blocBreakdown.seats]),
    ...(decision.votes ? [grouping ? blocBreakdown.byDate : blocBreakdown.today] : []),
    ...(rows.some(
      ({ name, states }) =>
        !grouping &&
        name === null &&
        states.yes.concat(states.no, states.abstain, states.absent).includes('USA'),
    )
      ? [blocBreakdown.usa]
      : []),
    ...(grouping && !grouping.source ? [blocBreakdown.noSource] : []),
    // That only the count is known is already the summary.
    ...decisionNotes(dataset, decision, locale).filter((note) => note !== locale.messages.tallyOnly),
  ];
  return {
    heading: heading(decision, grouping, locale),
    summary: summary(decision, rows, grouping, locale),
    legend: legend(rows, locale),
    notes,
    sources: [...sourceLinks(dataset, decision), ...source],
    table: () => table(dataset, decision, grouping, locale),
  };
}
