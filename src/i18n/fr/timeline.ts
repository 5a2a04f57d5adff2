import type { Sections } from '../messages.js';
import { pluralsOf } from '../plural.js';
import { Le, du, le, leJour } from './grammar.js';

const count = pluralsOf('fr');
/** What the timeline of resolutions says in French. */
export const timeline: Sections['timeline'] = {
  actors: {
    'general-assembly': 'Assemblée générale',
    'third-committee': 'Troisième Commission',
    'human-rights-council': 'Conseil des droits de l’homme',
    'commission-on-human-rights': 'Commission des droits de l’homme',
    'security-council': 'Conseil de sécurité',
    'un-secretariat': 'Responsables de l’ONU',
    dprk: 'RPDC',
    other: 'Ailleurs',
  },
  label: (body) => `Décisions ${du(body)} au fil des ans, et événements`,
  heading: {
    quiet: (body, since) => `${Le(body)} adopte ses textes sans vote depuis ${since}`,
    approving: (body, since) => `${Le(body)} approuve ses textes sans vote depuis ${since}`,
    years: (body, from, to) => `Les décisions ${du(body)}, ${from}-${to}`,
    pending: (body) => `${Le(body)} doit encore se prononcer`,
    year: (body, year) => `Les décisions ${du(body)} en ${year}`,
  },
  inYear: (year) => `En ${year}`,
  inYears: (from, to) => `De ${from} à ${to}`,
  summary: (period, body, total, parts) => `${period}, ${le(body)} a statué ${total}\u202f: ${parts}.`,
  times: (_n, text) => `${text} fois`,
  nothing: (period, body) => `${period}, aucune décision ${du(body)} à ce sujet.`,
  latest: (date, counts) => `Dernier vote enregistré affiché, ${leJour(date)}\u202f: ${counts}.`,
  count: {
    recorded: (n) => `${n} par vote enregistré`,
    amendments: (n) => `${n} par vote enregistré sur un amendement`,
    withoutAVote: (n) => `${n} sans vote`,
  },
  rest: {
    pending: (n, text) =>
      `${text} ${count(n, { one: 'décision reste', other: 'décisions restent' })} à venir.`,
    'not-taken': (n, text) =>
      `${text} ${count(n, { one: 'décision demandée n’a pas été prise', other: 'décisions demandées n’ont pas été prises' })}.`,
    'not-sought': (n, text) =>
      `${text} ${count(n, { one: 'séance', other: 'séances' })} sans décision demandée.`,
  },
  marks: { 'not-sought': 'Pas de décision demandée' },
  marked: (label) => `Marqué\u202f: ${label}.`,
  amendment: 'Amendement',
  approved: 'approuvé',
  outcomes: {
    adopted: 'adopté',
    rejected: 'rejeté',
    pending: 'pas encore décidé',
    'not-taken': 'pas de décision',
    'not-sought': 'pas de décision demandée',
  },
  recorded: (counts) => `vote enregistré, ${counts}`,
  withoutAVote: (outcome) => `${outcome} sans vote`,
  onAmendment: (outcome, counts) => `amendement ${outcome}, ${counts}`,
  amendmentNote:
    'Dans un vote sur un amendement, «\u202fpour\u202f» veut dire pour la modification du texte.',
  tallyOnly: (names) => `Seul le décompte est connu, pas le vote de chaque État\u202f: ${names}.`,
  absentUnknown: (names) => `Le compte rendu ne dit pas combien n’ont pas voté\u202f: ${names}.`,
  noDate: 'Date non fixée',
  result: 'Résultat',
  caption: (body) => `Décisions ${du(body)} dans les années affichées`,
  none: (body) => `Rien à montrer\u202f: ces données ne contiennent aucune décision ${du(body)}.`,
  from: 'De',
  to: 'à',
  allYears: 'Toutes les années',
  years: 'Années affichées',
  brushHint: 'Faites glisser sur le graphique pour agrandir quelques années.',
  shown: (from, to) => `Affichage de ${from} à ${to}.`,
  list: 'Lister les décisions et événements affichés, avec leurs sources',
  byDate: (date, who) => `${date}, ${who}`,
};
