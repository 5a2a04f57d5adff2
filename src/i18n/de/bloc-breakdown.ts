import type { Spoken } from '../messages.js';
import { am, inside, within } from './grammar.js';

/** What `<bloc-breakdown>` says in German. */
export const blocBreakdown: Spoken['blocBreakdown'] = {
  label: (grouping) => `Stimmen nach Gruppen (${grouping}): ein Balken je Gruppe, ein Teil je Votum`,
  regional: 'Regionalgruppen der UN',
  heading: {
    regional: (body, text) => `Wie die Regionalgruppen ${within(body)} stimmten: ${text}`,
    other: (grouping, body, text) => `Die Abstimmung ${within(body)} nach Gruppen (${grouping}): ${text}`,
  },
  extremes: (most, fewest) => `Größter Ja-Anteil: ${most}; kleinster: ${fewest}.`,
  extreme: (names, counts) => `${names} (${counts})`,
  ofMembers: (some, all) => `${some} von ${all}`,
  recorded: (date, counts) => `Aufgezeichnete Abstimmung vom ${date}: ${counts}.`,
  nobody: 'In keiner der angegebenen Gruppen',
  noRegionalGroup: 'Keine Regionalgruppe',
  members: (n, text) => `${text} ${n === 1 ? 'Mitglied' : 'Mitglieder'}`,
  inFavour: (percent) => `${percent} dafür`,
  noneSeated: 'kein Mitglied mit Sitz',
  none: 'kein Mitglied der Vereinten Nationen',
  segment: (some, total, status, percent) => `${inside(status)}, ${some} von ${total} (${percent})`,
  statuses: {
    yes: 'Dafür',
    no: 'Dagegen',
    abstain: 'Enthaltung',
    absent: 'Nicht abgestimmt',
    unknown: 'Stimme unbekannt',
  },
  hint: 'Wählen Sie einen Teil eines Balkens, um seine Staaten zu sehen.',
  list: (group, status) => `${group}: ${inside(status)}`,
  listed: 'Die Liste steht unter der Grafik.',
  close: 'Liste schließen',
  seats: 'Gezählt werden nur Mitglieder mit Sitz in diesem Organ.',
  today: 'Die Regionalgruppen sind die von heute.',
  usa: 'Die Vereinigten Staaten, Beobachter in der Gruppe der westeuropäischen und anderen Staaten, gehören keiner Gruppe an.',
  byDate: 'Die Zugehörigkeit zu Gruppen gilt für den Tag der Abstimmung, wie diese Seite sie angibt.',
  noSource: 'Die Seite gibt für diese Gruppen keine Quelle an.',
  tallyOnly: (counts) =>
    `Nur das Ergebnis ist bekannt (${counts}), nicht die Stimme jedes Staates: Nach Gruppen lässt es sich nicht teilen.`,
  withoutAVote: (date) =>
    `Ohne Abstimmung angenommen (${date}): Die Haltung der Staaten wurde nicht festgehalten, nach Gruppen lässt sich nichts teilen.`,
  pending: 'Noch nicht entschieden: Es gibt keine Stimmen, die sich nach Gruppen teilen ließen.',
  pendingOn: (date) =>
    `Noch nicht entschieden, geplant ${am(date)}. Es gibt keine Stimmen, die sich nach Gruppen teilen ließen.`,
  notTaken: (date) =>
    `Es wurde kein Beschluss gefasst (${date}): Es gibt keine Stimmen, die sich nach Gruppen teilen ließen.`,
  notSought: (date) =>
    `Es ging nicht um einen Beschluss (${date}): Es gibt keine Stimmen, die sich nach Gruppen teilen ließen.`,
  quiet: {
    unknown: 'Stimmen der Staaten unbekannt',
    'without-a-vote': 'Ohne Abstimmung angenommen',
    pending: 'Noch nicht entschieden',
    'not-taken': 'Kein Beschluss',
    'not-sought': 'Kein Beschluss verlangt',
  },
  caption: (decision, date) => `Stimme und Gruppe jedes Staates: ${decision}, ${date}`,
};
