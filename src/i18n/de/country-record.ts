import type { Sections } from '../messages.js';
import { abstentions, inside, within } from './grammar.js';

const voices = (kind: string) => (n: number, text: string) => `${text} ${kind}-Stimme${n === 1 ? '' : 'n'}`;

/** What the record of one state says in German. */
export const countryRecord: Sections['countryRecord'] = {
  label: (names) => `Stimmen und mitgetragene Entwürfe nach Organ und Jahr: ${names}`,
  noState:
    'Noch ist kein Staat gewählt. Geben Sie seinen Code mit drei Buchstaben an, etwa state="CUB", oder wählen Sie einen Staat in einer anderen Grafik.',
  sameState: (name) =>
    `${name} lässt sich nicht mit sich selbst vergleichen. Geben Sie bei „compare“ einen anderen Staat an.`,
  lanes: {
    votes: (bodies) => bodies,
    amendments: (bodies) => `${bodies}: Änderungsanträge`,
    cosponsors: (bodies) => `Miteinbringer, ${bodies}`,
  },
  successor: (body) => `${body} und Vorgänger`,
  letters: { yes: 'J', no: 'N', abstain: 'E', absent: '–', unknown: '?' },
  notSought: 'Kein Beschluss verlangt',
  dissociated: 'Dem Konsens nicht angeschlossen',
  standings: {
    named: 'Als Miteinbringer genannt',
    'not-listed': 'Nicht auf der vollständigen Liste der Miteinbringer',
    declined: 'Nach Angaben nicht Miteinbringer',
  },
  unknownNames: 'Ob Miteinbringer, ist unbekannt',
  changed: 'Anders als zuvor gestimmt',
  counts: {
    yes: voices('Ja'),
    no: voices('Nein'),
    abstain: (_n, text) => abstentions(text),
    absent: (_n, text) => `${text}-mal nicht abgestimmt`,
  },
  none: 'keine Stimme bekannt',
  heading: (name, counts, years) => `${name}: ${counts}, ${years}`,
  headingBare: (name, none) => `${name}: ${none}`,
  headingTwo: (a, b, same, both) => `${a} und ${b}: ${same} von ${both} Stimmen gleich`,
  headingNone: (a, b) => `${a} und ${b}: keine Abstimmung, in der beide Stellung bezogen`,
  amendmentsIn: (body) => `Änderungsanträge ${within(body)}`,
  inBody: (body, counts) => `${body}: ${counts}`,
  changes: (_n, text, where) => `${text}-mal anders als zuvor gestimmt: ${where}.`,
  changesIn: (body, years) => `${body} ${years}`,
  names: (named, _total, text, unknown) =>
    `Als Miteinbringer genannt bei ${named} von ${text} Texten; bei ${unknown} ist es nicht bekannt.`,
  apart: (_n, text) => `${text}-mal erklärt, sich dem Konsens nicht anzuschließen.`,
  agreement: (percent, same, both) =>
    `Gleich gestimmt bei ${same} der ${both} Beschlüsse, bei denen beide mit Ja, Nein oder Enthaltung stimmten (${percent}).`,
  noAgreement: 'Es gibt keinen Beschluss, bei dem beide mit Ja, Nein oder Enthaltung stimmten.',
  changedFrom: (what, before) => `${what} (zuvor: ${inside(before)})`,
  changeNote:
    'Ein Wechsel ist markiert, wo ein Staat unter Ja, Nein und Enthaltung anders wählt als beim letzten Mal im selben Organ. Stimmen zu Änderungsanträgen werden nicht mit Stimmen zu Texten verglichen.',
  noSeatNote:
    'Wo ein Text ohne Abstimmung angenommen wurde, ist die Haltung keines Staates bekannt; in einem Rat auch nicht, ob er damals einen Sitz hatte.',
  silence: 'Ein Staat, der auf einer unvollständigen Liste fehlt, kann dennoch Miteinbringer sein.',
  chosen: (where, title) => `${where}: ${title}`,
  caption: (names) => `Was festgehalten ist, nach Beschluss: ${names}`,
  cosponsor: 'Miteinbringer des Entwurfs',
  changedColumn: 'Vorige Stimme',
  sourceColumn: 'Quelle',
  hint: 'Wählen Sie ein Zeichen, um zu lesen, was beschlossen wurde.',
};
