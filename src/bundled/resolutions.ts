import type { Decision, Resolution } from '../dataset/types.js';
import { FIELD } from './text.js';

const dateOf = ({ date }: Decision): string => date ?? '9999';

/** Every text has one act that bears its own symbol; packed are only the main sponsors, a field a text. */
export function unpackResolutions(
  mainSponsors: string,
  decisions: readonly Decision[],
): readonly Resolution[] {
  const sponsors = mainSponsors.split(FIELD);
  return decisions
    .filter(({ symbol, resolution }) => symbol !== null && symbol === resolution)
    .map(({ symbol, title, session, sources }, i) => ({
      symbol: symbol ?? '',
      title,
      session,
      mainSponsors: sponsors[i] || null,
      decisions: decisions
        .filter((decision) => decision.resolution === symbol)
        .sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0))
        .map(({ id }) => id),
      sources,
    }));
}
