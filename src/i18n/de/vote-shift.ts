import type { Sections } from '../messages.js';
import { dem, inside, states } from './grammar.js';

/** What the chart of what moved between two votes says in German. */
export const voteShift: Sections['voteShift'] = {
  label: (from, to) => `Was jeder Staat in zwei Abstimmungen tat: erst ${from}, dann ${to}`,
  none: 'Es gibt nichts zu vergleichen: Die Daten enthalten keine zwei Abstimmungen nach Staaten.',
  withoutAVote: (name) =>
    `${name} wurde ohne Abstimmung angenommen, es gibt keine Stimmen zu vergleichen. Wählen Sie eine aufgezeichnete Abstimmung.`,
  tallyOnly: (name) =>
    `Von ${name} ist nur das Ergebnis bekannt, nicht die Stimme jedes Staates. Wählen Sie eine andere Abstimmung.`,
  noVote: (name) =>
    `Zu ${name} ist keine Stimme nach Staaten bekannt. Wählen Sie eine aufgezeichnete Abstimmung.`,
  noPair: (text) =>
    `Zu ${text} sind keine Stimmen nach Staaten in Ausschuss und Plenum bekannt. Wählen Sie zwei Abstimmungen mit from und to.`,
  noPartner: (name, path) =>
    `Zu ${name} fand sich nichts zum Vergleichen. Geben Sie mit „${path}“ eine zweite Abstimmung an.`,
  sameVote: (name) =>
    `${name} lässt sich nicht mit sich selbst vergleichen. Geben Sie bei „from“ und „to“ zwei Abstimmungen an.`,
  noneInCommon: (from, to) =>
    `Kein Staat hatte sowohl in ${from} als auch in ${to} eine Stimme. Wählen Sie zwei Abstimmungen mit gemeinsamen Mitgliedern.`,
  notAFlow: (flow, keys) => `„${flow}“ ist kein Strom dieser Grafik. Verwenden Sie einen von: ${keys}.`,
  heading: (moved, text, from, to, title) =>
    `${moved === 0 ? 'Kein Staat änderte sein' : `${states(moved, text)} ${moved === 1 ? 'änderte sein' : 'änderten ihr'}`} Votum zwischen ${from} und ${to}: ${title}`,
  the: dem,
  inYear: (thing, year) => `${thing} ${year}`,
  amendment: 'Änderungsantrag',
  text: 'Text',
  onAmendment: 'Abstimmung über einen Änderungsantrag',
  stayed: 'Gleich gestimmt',
  moved: 'Anders gestimmt',
  partial: 'Nur einmal mit Stimme',
  same: (text, total) => `Beide Male gleich: ${text} von ${total} Staaten mit Stimme in beiden Abstimmungen`,
  from: { yes: 'dafür', no: 'dagegen', abstain: 'Enthaltung', absent: 'nicht abgestimmt' },
  move: (text, from, to) => `„${from}“ → „${to}“: ${text}`,
  named: (clause, names) => `${clause} (${names})`,
  others: (text) => `andere Wechsel: ${text}`,
  title: (text, from, to) => `${text}: ${inside(from)} → ${inside(to)}`,
  more: 'Wählen Sie den Strom, um zu sehen, wer.',
  flow: (from, to) => `${from}, dann ${inside(to)}`,
  state: (from, to) => `${inside(from)}, dann ${inside(to)}`,
  sideNote: (status, which, text) =>
    `In der ${which === 'first' ? 'ersten' : 'zweiten'} Abstimmung, ${inside(status)}: ${text}.`,
  countOf: states,
  outside: (n, text) =>
    `${states(n, text)} ohne Stimme in beiden ${n === 1 ? 'ist' : 'sind'} nicht gezeichnet.`,
  amendmentNote: 'In der Abstimmung über den Änderungsantrag heißt „dafür“: für die Änderung des Textes.',
  noteOn: (name, note) => `${name}: ${note}`,
  hint: 'Wählen Sie einen Strom, um alle seine Staaten zu sehen.',
  list: (title) => `Staaten: ${title}`,
  listed: 'Die Liste steht unter der Grafik.',
  close: 'Liste schließen',
  caption: (from, to) => `Stimme jedes Staates in ${from} und in ${to}`,
  before: 'Erste Abstimmung',
  after: 'Zweite Abstimmung',
  changed: 'Geändert',
  yes: 'ja',
  no: 'nein',
  notComparable: 'nicht vergleichbar',
};
