import { lowerFirst } from '../first-letter.js';
import type { Sections } from '../messages.js';
import { pluralsOf } from '../plural.js';
import { le, many } from './grammar.js';

const count = pluralsOf('fr');
const states = (n: number, text: string): string => `${text} ${count(n, { one: 'État', other: 'États' })}`;

/** What the chart of what moved between two votes says in French. */
export const voteShift: Sections['voteShift'] = {
  label: (from, to) => `Ce qu’a fait chaque État en deux votes\u202f: d’abord ${from}, puis ${to}`,
  none: 'Rien à comparer\u202f: ces données n’ont pas deux votes par État.',
  withoutAVote: (name) =>
    `${name} a été adopté sans vote\u202f: aucun vote d’État ne peut être comparé. Choisissez un vote enregistré.`,
  tallyOnly: (name) =>
    `De ${name}, seul le décompte est connu, pas le vote de chaque État. Choisissez un autre vote.`,
  noVote: (name) => `Aucun vote par État n’est connu pour ${name}. Choisissez un vote enregistré.`,
  noPair: (text) =>
    `Pas de votes connus par État, en commission et en plénière, sur ${text}. Choisissez deux votes avec from et to.`,
  noPartner: (name, path) =>
    `Rien à comparer avec ${name}. Donnez un second vote avec «\u202f${path}\u202f».`,
  sameVote: (name) =>
    `${name} ne se compare pas à lui-même. Donnez deux votes à «\u202ffrom\u202f» et «\u202fto\u202f».`,
  noneInCommon: (from, to) =>
    `Aucun État n’a de vote à la fois dans ${from} et dans ${to}. Choisissez deux votes qui aient des membres en commun.`,
  notAFlow: (flow, keys) =>
    `«\u202f${flow}\u202f» n’est pas un flux de ce graphique. Utilisez\u202f: ${keys}.`,
  heading: (moved, text, from, to, title) =>
    `${moved === 0 ? 'Aucun État n’a' : `${states(moved, text)} ${count(moved, { one: 'a', other: 'ont' })}`} changé de vote entre ${from} et ${to}\u202f: ${title}`,
  the: le,
  inYear: (thing, year) => `${thing} en ${year}`,
  amendment: 'amendement',
  text: 'texte',
  onAmendment: 'Vote sur un amendement',
  stayed: 'Même vote',
  moved: 'Autre vote',
  partial: 'Un seul des deux votes',
  same: (text, total) => `Même choix les deux fois pour ${text} des ${total} États appelés à voter`,
  from: { yes: 'pour', no: 'contre', abstain: 'abstention', absent: 'non votant' },
  move: (text, from, to) =>
    `${text} ${many(text) ? 'sont passés' : 'est passé'} de «\u202f${from}\u202f» à «\u202f${to}\u202f»`,
  named: (clause, names) => `${clause} (${names})`,
  others: (text) => `autres changements\u202f: ${text}`,
  title: (text, from, to) => `${text}\u202f: ${lowerFirst(from)} → ${lowerFirst(to)}`,
  more: 'Choisissez le flux pour voir qui.',
  flow: (from, to) => `${from}, puis ${lowerFirst(to)}`,
  state: (from, to) => `${lowerFirst(from)}, puis ${lowerFirst(to)}`,
  sideNote: (status, which, text) =>
    `${which === 'first' ? 'Au premier vote' : 'Au second vote'}, ${lowerFirst(status)}\u202f: ${text}.`,
  countOf: states,
  outside: (n, text) =>
    `${states(n, text)} sans vote d’aucun côté ${count(n, { one: 'n’est pas montré', other: 'ne sont pas montrés' })}.`,
  amendmentNote: 'Dans le vote sur l’amendement, «\u202fpour\u202f» veut dire pour la modification du texte.',
  noteOn: (name, note) => `${name}\u202f: ${note}`,
  hint: 'Choisissez un flux pour voir tous ses États.',
  list: (title) => `États\u202f: ${title}`,
  listed: 'La liste est sous le graphique.',
  close: 'Fermer la liste',
  caption: (from, to) => `Vote de chaque État sur ${from} et sur ${to}`,
  before: 'Premier vote',
  after: 'Second vote',
  changed: 'Changé',
  yes: 'oui',
  no: 'non',
  notComparable: 'pas comparable',
};
