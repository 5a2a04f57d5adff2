import type { TermName } from '../../i18n/en-terms.js';

/** What each chart speaks of, whatever it shows. */
const ALWAYS: Readonly<Partial<Record<string, readonly TermName[]>>> = {
  'vote-tally': ['recorded-vote'],
  'resolution-timeline': ['recorded-vote', 'draft'],
  'cosponsor-bar': ['draft', 'main-sponsor', 'co-sponsor', 'tabled'],
  'vote-matrix': ['recorded-vote'],
  'vote-shift': ['recorded-vote'],
  'bloc-breakdown': ['recorded-vote', 'regional-group'],
  'council-vote': ['nine-of-fifteen', 'permanent-member', 'veto', 'procedural-vote'],
  'resolution-path': ['draft', 'co-sponsor', 'tabled', 'main-committee', 'plenary', 'referral'],
  'country-record': ['recorded-vote', 'co-sponsor', 'main-committee', 'plenary', 'human-rights-council'],
};

/** What a chart speaks of only where its legend or a mark shows it. */
const MARKED: readonly (readonly [mark: string, terms: readonly TermName[]])[] = [
  ['.yes, .no', ['in-favour']],
  ['.abstain', ['abstention']],
  ['.absent', ['did-not-vote']],
  ['.without-a-vote', ['without-a-vote']],
  ['.dissociated', ['dissociated']],
  ['.amendment, .amendments, [data-kind="amendment"]', ['amendment']],
  ['[data-rule="simple-majority"]', ['simple-majority']],
  ['[data-rule="two-thirds"]', ['two-thirds']],
  ['[data-rule^="nine-of-fifteen"]', ['nine-of-fifteen']],
  ['[data-rule="nine-of-fifteen"]', ['procedural-vote']],
  ['[data-rule="nine-of-fifteen-veto"]', ['veto']],
  ['.no-seat', ['seat']],
  ['.not-a-member', ['not-a-member']],
  ['.unknown', ['tally-only']],
];

const PLACES = ['[part="legend"]', '[part="chart"]'];

/** The terms that a chart uses as it is drawn now, in the order in which they are explained. */
export function termsShown(tag: string, root: ParentNode, order: readonly TermName[]): readonly TermName[] {
  const inSight = (mark: string) =>
    PLACES.some((place) =>
      [...root.querySelectorAll(place)].some((part) => part.querySelector(mark) !== null),
    );
  const marked = MARKED.filter(([mark]) => inSight(mark)).flatMap(([, names]) => names);
  const used = new Set<TermName>([...(ALWAYS[tag] ?? []), ...marked]);
  return order.filter((name) => used.has(name));
}
