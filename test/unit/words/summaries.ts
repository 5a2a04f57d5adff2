import { bundledCosponsorships } from '../../../src/bundled/cosponsorships.js';
import { bundledEvents } from '../../../src/bundled/events.js';
import { bundledPath } from '../../../src/bundled/path.js';
import { bundledVotes } from '../../../src/bundled/votes.js';
import { decisionsOf } from '../../../src/dataset/queries.js';
import { BODIES, type Body, type Decision } from '../../../src/dataset/types.js';
import { blocBreakdownDescribe } from '../../../src/elements/bloc-breakdown/bloc-breakdown.describe.js';
import { placeBlocs } from '../../../src/elements/bloc-breakdown/bloc-place.js';
import { cosponsorBarDescribe } from '../../../src/elements/cosponsor-bar/cosponsor-bar.describe.js';
import { cosponsorBarLayout } from '../../../src/elements/cosponsor-bar/cosponsor-bar.layout.js';
import { councilVoteDescribe } from '../../../src/elements/council-vote/council-vote.describe.js';
import { countryRecordDescribe } from '../../../src/elements/country-record/country-record.describe.js';
import { recordLanes } from '../../../src/elements/country-record/record-lanes.layout.js';
import { isOfTheAssembly, textPath } from '../../../src/elements/resolution-path/path-steps.layout.js';
import { resolutionPathDescribe } from '../../../src/elements/resolution-path/resolution-path.describe.js';
import {
  resolutionTimelineDescribe,
  timelineWords,
} from '../../../src/elements/resolution-timeline/resolution-timeline.describe.js';
import { resolutionTimelineLayout } from '../../../src/elements/resolution-timeline/resolution-timeline.layout.js';
import { voteMapDescribe } from '../../../src/elements/vote-map/vote-map.describe.js';
import { voteMapStatuses } from '../../../src/elements/vote-map/vote-map.layout.js';
import { matrixColumns } from '../../../src/elements/vote-matrix/matrix-columns.layout.js';
import * as tables from '../../../src/elements/vote-matrix/matrix-table.describe.js';
import { matrixData } from '../../../src/elements/vote-matrix/matrix-votes.layout.js';
import { voteMatrixDescribe } from '../../../src/elements/vote-matrix/vote-matrix.describe.js';
import { votePair } from '../../../src/elements/vote-shift/vote-shift-pair.js';
import { voteShiftDescribe } from '../../../src/elements/vote-shift/vote-shift.describe.js';
import { voteShifts } from '../../../src/elements/vote-shift/vote-shift.layout.js';
import { voteTallyDescribe } from '../../../src/elements/vote-tally/vote-tally.describe.js';
import { recorded } from '../../../src/elements/vote-tally/what-if.js';
import { isProblem } from '../../../src/i18n/decision-words.js';
import { estimatedText } from '../../../src/layout/text.js';
import { english } from '../english.js';

const votes = bundledVotes();
const records = bundledCosponsorships();
const events = bundledEvents();
const paths = bundledPath();
const font = estimatedText(13);
const { decisions } = votes;
const withVotes = decisions.filter((decision) => decision.votes !== null);

/** A decision, and the one before it in the same body. */
const pairs = withVotes.flatMap((to): (readonly [Decision, Decision])[] => {
  const before = withVotes
    .filter(({ body, date }) => body === to.body && (date ?? '') < (to.date ?? ''))
    .at(-1);
  return before ? [[before, to]] : [];
});

const bodies = (has: (body: Body) => boolean): readonly Body[] => BODIES.filter(has);

function matrix(body: Body): readonly string[] {
  const found = matrixColumns(votes, { bodies: body, decisions: null });
  if ('problems' in found) return [];
  const data = matrixData(votes, found.decisions);
  const chosen = { order: undefined, selected: null, decision: null };
  return [voteMatrixDescribe(votes, data, [], chosen, english, (rows) => rows(tables)).summary];
}

/** Summaries in English that each chart writes of the whole bundled dataset: by decision, body, pair, text or state. */
export const SUMMARIES: Readonly<Record<string, readonly string[]>> = {
  'vote-map': decisions.map(
    (decision) => voteMapDescribe(votes, decision, voteMapStatuses(votes, decision), english).summary,
  ),
  'vote-tally': decisions.map(
    (decision) => voteTallyDescribe(votes, decision, recorded(decision), english).summary,
  ),
  'resolution-timeline': bodies((body) => decisionsOf(events, body).length > 0).map((body) => {
    const years = { from: null, to: null, events: true, words: timelineWords(english) };
    const layout = resolutionTimelineLayout(events, { body, width: 960, ...years });
    return resolutionTimelineDescribe(events, decisionsOf(events, body), layout, null, english).summary;
  }),
  'cosponsor-bar': bodies((body) => records.cosponsorships.some((each) => each.body === body)).flatMap(
    (body) => {
      const layout = cosponsorBarLayout(records, { body, width: 960, by: 'total' });
      return [null, ...layout.bars.map(({ year }) => year)].map(
        (year) =>
          cosponsorBarDescribe(
            records,
            layout,
            { body, by: 'total', year, states: [], missing: null },
            english,
          ).summary,
      );
    },
  ),
  'vote-matrix': bodies((body) => decisionsOf(votes, body).length > 0).flatMap(matrix),
  'vote-shift': pairs.flatMap(([from, to]) => {
    const asked = { from: from.id, to: to.id, decision: null, resolution: null };
    const pair = votePair(votes, asked, english);
    if (!pair || isProblem(pair)) return [];
    return [voteShiftDescribe(votes, pair, voteShifts(votes, pair), english).summary];
  }),
  'bloc-breakdown': withVotes.map((decision) => {
    const layout = placeBlocs(votes, decision, null, 'share', 'given', 960, font, english);
    return blocBreakdownDescribe(votes, decision, null, layout, english).summary;
  }),
  'council-vote': decisionsOf(votes, 'security-council').map(
    (decision) => councilVoteDescribe(votes, decision, null, english).summary,
  ),
  'resolution-path': paths.decisions
    .filter((decision) => decision.body === 'general-assembly' && isOfTheAssembly(paths, decision))
    .map((decision) => resolutionPathDescribe(paths, textPath(paths, decision), null, english).summary),
  'country-record': records.states.map(
    (state) => countryRecordDescribe(records, recordLanes(records, [state]), [state], null, english).summary,
  ),
};
