import { AskedState, isYear } from '../../base/controllers/asked-state.js';
import type { MarksActs } from '../../base/controllers/marks-behaviour.js';
import type { Access } from '../../base/controllers/reach-controller.js';
import type { Dataset, Iso3 } from '../../dataset/types.js';
import { ResolutionSelectEvent } from '../../events/resolution-select.js';
import { VoteSelectEvent } from '../../events/vote-select.js';
import { titledOf, withNote } from '../../i18n/label.js';
import { stepInOrder } from '../../layout/order.js';
import type { CosponsorBarLayout, YearBar } from './cosponsor-bar.layout.js';
import { decisionOf } from './cosponsor-choice.js';
import { standingLabel } from './cosponsor-words.describe.js';

/** Years that the page keys leap over. */
const LEAP = 5;

/** What is drawn now, for the reader's next move. */
export interface CosponsorDrawn {
  readonly dataset: Dataset;
  readonly layout: CosponsorBarLayout;
  /** The year whose list is open. */
  readonly chosen: YearBar | undefined;
  readonly label: (bar: YearBar) => string;
  /** How many, how the bar is divided, what states did. */
  readonly lines: (bar: YearBar) => readonly string[];
}

export interface CosponsorAccess extends Access<CosponsorDrawn> {
  /** Opens the list of a year; `null` closes it. */
  readonly open: (year: string | null) => void;
}

/** Opens the list of a year, or closes the one that is open. */
export function choose({ element, locale, say, drawn, open }: CosponsorAccess, year: number | null): void {
  const now = drawn();
  if (!now || year === (now.chosen?.year ?? null)) return;
  const { messages } = locale();
  const bar = now.layout.bars.find((each) => each.year === year);
  // Without a year of its own the chart would fall back on the text that the page asked for.
  if (year === null) element.resolution = element.decision = null;
  open(year === null ? null : `${year}`);
  say(
    bar ? withNote(now.label(bar), messages.cosponsors.listed(`${bar.year}`), locale()) : messages.unselected,
  );
  const decision = bar ? decisionOf(now.dataset, bar.record) : null;
  if (decision)
    element.dispatchEvent(new ResolutionSelectEvent({ decision: decision.id, symbol: decision.symbol }));
}

/** Selects a state in the list, or lets go of it. */
export function toggleState({ element, locale, say, drawn }: CosponsorAccess, iso3: Iso3): void {
  const now = drawn();
  if (!now) return;
  const state = element.selected?.toUpperCase() === iso3 ? null : iso3;
  element.selected = state;
  const { messages } = locale();
  const name = now.dataset.states.find((each) => each.iso3 === state)?.name;
  say(name === undefined ? messages.unselected : messages.selected(name));
  const decision = now.chosen ? decisionOf(now.dataset, now.chosen.record) : null;
  element.dispatchEvent(new VoteSelectEvent({ state, vote: null, decision: decision?.id ?? null }));
}

/** What a reader can do with the years. */
export function marks(access: CosponsorAccess): MarksActs {
  const { drawn, locale, say } = access;
  const asked = new AskedState();
  /** What the state that was typed did in a year. */
  const told = ({ record }: YearBar): readonly string[] => {
    const { state } = asked;
    return state ? [standingLabel(record, state.iso3, state.name, locale())] : [];
  };
  const bars = () => drawn()?.layout.bars ?? [];
  const years = () => bars().map(({ year }) => `${year}`);
  return {
    keys: { moves: 'order', also: ['ask'] },
    move: (from, move) => stepInOrder(years(), from, move, LEAP),
    /** A year by how it is written, `2014`, or `14` as on the axis; or a state, whose part in the year is told. */
    search: (typed, from) => {
      if (!isYear(typed)) return asked.find(drawn()?.dataset.states ?? [], typed) && from;
      return years().find((year) => year.startsWith(typed) || year.slice(2) === typed) ?? null;
    },
    activate: (key, cause) => {
      const bar = cause === 'keyboard' ? bars().find(({ year }) => `${year}` === key) : undefined;
      if (bar && asked.state) say(titledOf({ title: `${bar.year}`, lines: told(bar) }, locale()));
    },
    tip: (key) => {
      const bar = bars().find(({ year }) => `${year}` === key);
      const lines = bar && drawn()?.lines(bar);
      if (!lines) return null;
      const { draft, resolution } = bar.record;
      const text = [draft, resolution].filter((symbol) => symbol !== null).join(' → ');
      return { title: key, lines: [...told(bar), ...lines, ...(text ? [text] : [])] };
    },
    select: (key) => choose(access, drawn()?.chosen?.year === Number(key) ? null : Number(key)),
    leave: () => {
      if (!asked.clear()) choose(access, null);
    },
  };
}
