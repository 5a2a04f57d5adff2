import type { Sections } from '../messages.js';
import { pluralsOf } from '../plural.js';
import { abstentions, du, le, leJour, many } from './grammar.js';

const count = pluralsOf('fr');
const by = (body: string): string => `par ${le(body)}`;

/** What the chart of the way of a text says in French. */
export const resolutionPath: Sections['resolutionPath'] = {
  label: (symbol) => `Le parcours de ${symbol}`,
  steps: 'Étapes',
  notOfTheAssembly: (symbol) =>
    `${symbol} n’est pas un texte de l’Assemblée générale. Donnez-en un, comme A/RES/69/188.`,
  notOnPath: (decision, symbol) =>
    `${decision} n’est pas sur le parcours de ${symbol}. Omettez «\u202fdecision\u202f», ou donnez-en une qui y soit.`,
  none: 'Rien à montrer\u202f: ces données ne contiennent aucune décision de l’Assemblée générale ni de ses commissions.',
  stages: {
    draft: 'Projet',
    amendments: 'Amendement',
    committee: 'Commission',
    plenary: 'Assemblée générale',
    council: 'Conseil de sécurité',
    court: 'Cour pénale internationale',
  },
  amendmentIn: (body) => `Amendement, ${body}`,
  outcomes: {
    draft: { tabled: 'Déposé' },
    amendments: { passed: 'Adopté', failed: 'Rejeté', 'without-a-vote': 'Accepté sans vote' },
    committee: { passed: 'Approuvé', failed: 'Rejeté', 'without-a-vote': 'Approuvé sans vote' },
    plenary: { passed: 'Adopté', failed: 'Rejeté', 'without-a-vote': 'Adopté sans vote' },
    council: {
      passed: 'Adopté',
      failed: 'Non adopté',
      procedural: 'Inscrit par un vote de procédure',
      'without-a-vote': 'Inscrit sans vote',
      none: 'Aucun acte dans ces données',
    },
    court: { none: 'Pas atteinte\u202f: aucun renvoi dans ces données' },
  },
  statuses: {
    tabled: 'Déposé',
    passed: 'Adopté',
    failed: 'Rejeté',
    'without-a-vote': 'Sans vote',
    procedural: 'Vote de procédure',
    'not-taken': 'Pas de décision',
    'not-sought': 'Pas de décision demandée',
    pending: 'Pas encore décidé',
    unknown: 'Inconnu',
    none: 'Pas atteint',
  },
  notTakenUp: 'Non inscrit',
  firstOnRecord: (date) => `Première trace\u202f: ${date}`,
  noDate: 'date inconnue',
  noSymbol: 'Document inconnu',
  by: (names) => `Proposé par\u202f: ${names}`,
  cosponsors: (n, text, moreThan, when) =>
    `${moreThan ? 'Plus de ' : ''}${text} ${count(n, { one: 'coauteur', other: 'coauteurs' })}${when}`,
  whenCounted: { final: '', 'at-tabling': ' au dépôt', unstated: '' },
  stalled: 'Arrêté ici\u202f: aucun renvoi dans ces données',
  stands: 'Il en est là dans ces données',
  counts: {
    yes: (n) => `${n} pour`,
    no: (n) => `${n} contre`,
    abstain: abstentions,
    absent: (n) => `${n} non-votant${many(n) ? 's' : ''}`,
  },
  without: { unknown: 'inconnu', 'no-seat': 'ne siège pas', 'not-a-member': 'pas membre' },
  state: (code, vote) => `${code} ${vote}`,
  heading: {
    council: (symbol) => `${symbol}\u202f: devant le Conseil de sécurité, aucun renvoi dans ces données`,
    notTaken: (symbol) => `${symbol}\u202f: le Conseil de sécurité n’a pas pris de décision`,
    adopted: (symbol, body) => `${symbol}\u202f: adopté ${by(body)}, aucune suite dans ces données`,
    rejected: (symbol, body) => `${symbol}\u202f: rejeté ${by(body)}`,
    approved: (symbol, body) => `${symbol}\u202f: approuvé ${by(body)}, pas encore adopté`,
    pending: (symbol) => `${symbol}\u202f: pas encore décidé`,
  },
  sentence: {
    recorded: (body, date, outcome, counts) => `${outcome} ${by(body)} ${leJour(date)}\u202f: ${counts}.`,
    withoutAVote: (body, date, outcome) => `${outcome} (${body}, ${date}).`,
    taken: (dates) => `Débattu au Conseil de sécurité\u202f: ${dates}.`,
    notTaken: (date) => `Le Conseil de sécurité n’a pas pris de décision (${date}).`,
    notSought: (date) => `Le Conseil de sécurité s’est réuni sans décision (${date}).`,
    noAct: 'Ces données ne contiennent aucun acte du Conseil de sécurité qui l’ait suivi.',
    court: 'Elles ne contiennent aucun renvoi à la Cour pénale internationale.',
    courtAfter: 'Ces données ne contiennent aucun renvoi à la Cour pénale internationale.',
    pending: (body) => `En attente d’une décision ${du(body)}.`,
  },
  courtNote:
    'Les deux dernières étapes sont tracées chaque année\u202f; ces données ne disent pas si un texte demande au Conseil d’agir ou de saisir la Cour.',
  councilNote: 'Les actes du Conseil suivent le dernier texte de l’Assemblée adopté avant eux.',
  event: (date, text) => `${date}\u202f: ${text}`,
  stageColumn: 'Étape',
  outcome: 'Issue',
  caption: (symbol) => `Étapes de ${symbol}`,
};
