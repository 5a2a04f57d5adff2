import { bundledVotes } from '../../../src/bundled/votes.js';
import { findDecision } from '../../../src/dataset/queries.js';
import type { Decision } from '../../../src/dataset/types.js';
import { estimatedFonts } from '../../../src/elements/vote-tally/tally-text.layout.js';
import { tallyDrawingWords } from '../../../src/elements/vote-tally/vote-tally.describe.js';
import { voteTallyLayout, type VoteTallyLayout } from '../../../src/elements/vote-tally/vote-tally.layout.js';
import { recorded, whatIf, type Counted } from '../../../src/elements/vote-tally/what-if.js';
import { isProblem } from '../../../src/i18n/decision-words.js';
import { english } from '../english.js';

export const dataset = bundledVotes();
export const locale = english;
const { badSwitch } = locale.messages.voteTally;

export function act(decision: string): Decision {
  const found = findDecision(dataset, { decision });
  if (isProblem(found)) throw new Error(found.message);
  return found;
}

export const switched = (decision: Decision, text: string) => whatIf(dataset, decision, text, badSwitch);

/** The votes of a what-if that is known to be good. */
export function counted(decision: Decision, text?: string): Counted | null {
  const result = text === undefined ? recorded(decision) : switched(decision, text);
  if (Array.isArray(result)) throw new Error(JSON.stringify(result));
  return result as Counted | null;
}

export function layoutOf(decision: Decision, width = 800, text?: string): VoteTallyLayout {
  const votes = counted(decision, text);
  const words = tallyDrawingWords(dataset, decision, votes, locale);
  return voteTallyLayout(dataset, { decision, counted: votes, width, fonts: estimatedFonts, words });
}
