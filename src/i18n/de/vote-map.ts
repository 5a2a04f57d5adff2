import type { Sections } from '../messages.js';

/** What `<vote-map>` says in German. */
export const voteMap: Sections['voteMap'] = {
  label: 'Karte der Stimmen nach Staat',
  tiles: 'Stimmen nach Staat, ein Feld für jeden',
  find: 'Staat finden',
  notFound: (text) => `Kein Staat heißt „${text}“.`,
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  zoomReset: 'Ganze Karte',
  zoomHint: 'Strg und Mausrad vergrößern die Karte.',
  boundaries:
    'Blassgraue Gebiete sind keine Mitgliedstaaten und stimmen nicht ab. Grenzen und Namen nehmen zum Status keines Gebiets Stellung.',
  caption: (decision, date) => `Stimme jedes Staates zu ${decision}, ${date}`,
};
