import type { Sections } from '../messages.js';
import { abstentions } from './grammar.js';

/** What the chart of the Security Council says in German. */
export const councilVote: Sections['councilVote'] = {
  label: 'Sitze des Sicherheitsrats nach Stimme',
  none: 'Es gibt nichts zu zeigen: Die Daten enthalten keine Beschlüsse des Sicherheitsrats.',
  noAct: (asked) =>
    `Die Daten enthalten keinen Beschluss des Sicherheitsrats zu „${asked}“: Wählen Sie einen anderen Text oder geben Sie decision an.`,
  otherBody: (decision, body) =>
    `${decision} gehört zu einem anderen Organ (${body}): Geben Sie eine Sitzung des Sicherheitsrats an, etwa S/PV.7353.`,
  agenda: {
    adopted: (body, text) => `${body} setzt auf die Tagesordnung: ${text}`,
    rejected: (body, text) => `${body} setzt nicht auf die Tagesordnung: ${text}`,
    pending: (body, text) => `${body} muss noch über die Tagesordnung entscheiden: ${text}`,
    'not-taken': (body, text) => `${body} fasst keinen Beschluss: ${text}`,
    'not-sought': (body, text) => `${body} tagt ohne Beschluss: ${text}`,
  },
  heading: {
    adopted: (body, text) => `${body} verabschiedet: ${text}`,
    rejected: (body, text) => `${body} lehnt ab: ${text}`,
    pending: (body, text) => `${body} muss noch entscheiden: ${text}`,
    'not-taken': (body, text) => `${body} fasst keinen Beschluss: ${text}`,
    'not-sought': (body, text) => `${body} tagt ohne Beschluss: ${text}`,
  },
  noDate: 'Datum offen',
  recorded: (date, procedural, counts, needed) =>
    `${procedural ? 'Verfahrensabstimmung' : 'Abstimmung'} vom ${date}: ${counts}; ${needed}.`,
  needed: (nine) => `nötig waren ${nine} Ja-Stimmen`,
  vetoed: (names) =>
    `Von den ständigen Mitgliedern dagegen: ${names}. In Sachfragen ist eine solche Stimme ein Veto.`,
  noVeto: (names) =>
    `Von den ständigen Mitgliedern dagegen: ${names}. In Verfahrensfragen ist das kein Veto.`,
  inSentence: (name) => name,
  summaries: {
    adopted: (date) => `Die Stimmen sind nicht bekannt (${date}).`,
    rejected: (date) => `Die Stimmen sind nicht bekannt (${date}).`,
    pending: (date) => `Noch nicht entschieden (${date}): Es gibt keine Stimmen zu zeichnen.`,
    'not-taken': (date) => `Es wurde kein Beschluss gefasst (${date}): Es gab keine Abstimmung.`,
    'not-sought': (date) => `Es ging nicht um einen Beschluss (${date}): Es gab keine Abstimmung.`,
    'without-a-vote': (date) =>
      `Ohne Abstimmung auf die Tagesordnung gesetzt (${date}): Keine Haltung wurde festgehalten.`,
  },
  whole: {
    adopted: 'Stimmen unbekannt',
    rejected: 'Stimmen unbekannt',
    pending: 'Noch nicht entschieden',
    'not-taken': 'Keine Abstimmung',
    'not-sought': 'Keine Abstimmung',
    'without-a-vote': 'Ohne Abstimmung',
  },
  ofNeeded: (nine) => `dafür (${nine} nötig)`,
  against: (no) => `${no} dagegen`,
  abstaining: abstentions,
  line: (nine) => `${nine} nötig`,
  permanent: 'Ständiges Mitglied',
  permanentMember: 'ständiges Mitglied',
  elected: 'gewähltes Mitglied',
  membership: 'Sitz',
  veto: 'Veto',
  empty: 'Mitglied unbekannt',
  emptySeats: (n, text) =>
    `${text} ${n === 1 ? 'Sitz ist' : 'Sitze sind'} leer gezeichnet: Die Daten sagen nicht, wer dort damals saß.`,
  noSeat: (name) => `${name} hatte damals keinen Sitz im Sicherheitsrat.`,
  seatUnknown: (name) => `Die Daten sagen nicht, ob ${name} damals einen Sitz im Sicherheitsrat hatte.`,
  order: 'Die Sitze stehen in der Reihenfolge der Stimmen, nicht so, wie die Mitglieder saßen.',
  caption: (decision, date) => `Haltung jedes Mitglieds des Sicherheitsrats: ${decision}, ${date}`,
};
