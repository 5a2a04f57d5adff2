import type { Spoken } from '../messages.js';
import { inside } from './grammar.js';

const votes = (n: number, text: string): string => `${text} ${n === 1 ? 'Stimme' : 'Stimmen'}`;

/** What `<vote-tally>` says in German. */
export const voteTally: Spoken['voteTally'] = {
  label: (verdict) => `Ergebnis der Abstimmung, ein Zeichen je Staat: ${verdict}`,
  drawing: (verdict) => `Ergebnis der Abstimmung: ${verdict}`,
  heading: {
    adopted: (body, yes, no, text) => `${body} verabschiedet mit ${yes} zu ${no} Stimmen: ${text}`,
    agenda: (body, yes, no, text) =>
      `${body} setzt mit ${yes} zu ${no} Stimmen auf die Tagesordnung: ${text}`,
    hypothetical: (yes, no, text) => `Hypothetisch, ${yes} zu ${no}: ${text}`,
    approved: (body, yes, no, text) => `${body} billigt mit ${yes} zu ${no} Stimmen: ${text}`,
    rejected: (body, yes, no, text) => `${body} lehnt ab, ${yes} dafür und ${no} dagegen: ${text}`,
  },
  passed: {
    resolution: 'Verabschiedet',
    draft: 'Gebilligt',
    amendment: 'Angenommen',
    agenda: 'Tagesordnung angenommen',
  },
  failed: {
    resolution: 'Abgelehnt',
    draft: 'Abgelehnt',
    amendment: 'Abgelehnt',
    agenda: 'Tagesordnung nicht angenommen',
  },
  wouldPass: {
    resolution: 'würde verabschiedet',
    draft: 'würde gebilligt',
    amendment: 'würde angenommen',
    agenda: 'käme auf die Tagesordnung',
  },
  wouldFail: 'würde abgelehnt',
  undecided: 'Es kommt darauf an, wer dagegen stimmte: Die Stimme eines ständigen Mitglieds ist ein Veto',
  short: (n, text) => `${votes(n, text)} zu wenig`,
  spare: (n, text) => (n === 0 ? 'keine Stimme Reserve' : `${votes(n, text)} Reserve`),
  vetoed: (names) => `Veto (${names})`,
  neededOf: {
    votes: (basis) => `nötig von ${basis} abgegebenen`,
    seats: (basis) => `nötig von ${basis} Sitzen`,
  },
  line: (number, needed) => `${number} ${needed}`,
  majority: {
    'simple-majority': 'mehr als die Hälfte der abgegebenen Stimmen',
    'two-thirds': 'zwei Drittel der abgegebenen Stimmen',
    'nine-of-fifteen': '9 nötig von 15 Sitzen',
    'nine-of-fifteen-veto': '9 nötig von 15 Sitzen',
  },
  counts: { yes: 'dafür', no: 'dagegen', abstain: 'Enthaltungen', absent: 'ohne Stimme' },
  absentUnknown: 'wie viele nicht abstimmten, ist unbekannt',
  apart: { votes: 'Nicht als Stimmen gezählt', seats: 'Weder dafür noch dagegen' },
  states: {
    'without-a-vote': 'Ohne Abstimmung angenommen',
    pending: 'Noch nicht entschieden',
    'not-taken': 'Kein Beschluss',
    'not-sought': 'Kein Beschluss verlangt',
  },
  recorded: (date) => `Aufgezeichnete Abstimmung vom ${date}`,
  recordedUndated: 'Aufgezeichnete Abstimmung',
  votes: (_n, needed, basis, yes, no) =>
    `${needed} von ${basis} abgegebenen Stimmen nötig; ${yes} dafür, ${no} dagegen.`,
  seats: (needed, basis, yes, no) =>
    `${needed} Ja-Stimmen nötig in einem Rat von ${basis}; ${yes} dafür, ${no} dagegen.`,
  doNotCount: (counts) => `Nicht als abgegebene Stimmen gezählt: ${counts}.`,
  doNotHelp: (counts) => `Weder dafür noch dagegen: ${counts}.`,
  procedural: 'Eine Verfahrensfrage: Kein Mitglied hat ein Veto.',
  disagrees: (recorded) =>
    `Im Protokoll steht „${inside(recorded)}“; diese Zahlen ergeben das nach dieser Regel nicht.`,
  hypothetical: 'Hypothetisch: So wurde nicht entschieden',
  ifSo: (conditions) => `Hypothetisch, ${conditions}: Der Text`,
  so: (condition, outcome, counts) => `${condition} ${inside(outcome)}: ${counts}`,
  countOf: (n, what) => `${n} ${n === '1' ? what.replace('Enthaltungen', 'Enthaltung') : what}`,
  if: (who, what) => `${who} ${what}`,
  whoVoted: {
    yes: 'Ja-Stimmen',
    no: 'Nein-Stimmen',
    abstain: 'Enthaltungen',
    absent: 'nicht abgegebene Stimmen',
  },
  hadVoted: { yes: 'als Ja', no: 'als Nein', abstain: 'als Enthaltung', absent: 'als nicht abgegeben' },
  theRecord: (outcome, counts) => `Das Protokoll: ${inside(outcome)}, ${counts}.`,
  switchedLabel: (vote, recorded) => `hypothetisch: ${vote}; im Protokoll: ${recorded}`,
  switchedKey: 'Schraffiert: Stimmen, die nicht die des Protokolls sind.',
  outcomes: {
    adopted: 'Angenommen',
    rejected: 'Abgelehnt',
    pending: 'Noch nicht entschieden',
    'not-taken': 'Kein Beschluss',
    'not-sought': 'Kein Beschluss verlangt',
  },
  columns: { whatIf: 'Was wäre, wenn', needed: 'Nötig', result: 'Ergebnis' },
  caption: (decision, date) => `Ergebnis der Abstimmung über ${decision}, ${date}`,
};
