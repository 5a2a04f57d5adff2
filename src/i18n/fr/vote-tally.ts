import { lowerFirst } from '../first-letter.js';
import type { Spoken } from '../messages.js';
import { Le, duJour, many } from './grammar.js';

/** What `<vote-tally>` says in French. */
export const voteTally: Spoken['voteTally'] = {
  label: (verdict) => `Résultat du vote, une marque par État\u202f: ${verdict}`,
  drawing: (verdict) => `Résultat du vote\u202f: ${verdict}`,
  heading: {
    adopted: (body, yes, no, text) => `${Le(body)} adopte, par ${yes} voix contre ${no}\u202f: ${text}`,
    agenda: (body, yes, no, text) =>
      `${Le(body)} inscrit à son ordre du jour, par ${yes} voix contre ${no}\u202f: ${text}`,
    hypothetical: (yes, no, text) => `Hypothèse, ${yes} voix contre ${no}\u202f: ${text}`,
    approved: (body, yes, no, text) => `${Le(body)} approuve, par ${yes} voix contre ${no}\u202f: ${text}`,
    rejected: (body, yes, no, text) => `${Le(body)} rejette, ${yes} voix pour, ${no} contre\u202f: ${text}`,
  },
  passed: { resolution: 'Adopté', draft: 'Approuvé', amendment: 'Adopté', agenda: 'Ordre du jour adopté' },
  failed: { resolution: 'Rejeté', draft: 'Rejeté', amendment: 'Rejeté', agenda: 'Ordre du jour non adopté' },
  wouldPass: {
    resolution: 'serait adopté',
    draft: 'serait approuvé',
    amendment: 'serait adopté',
    agenda: 'serait inscrit à l’ordre du jour',
  },
  wouldFail: 'serait rejeté',
  undecided: 'Tout dépend de qui a voté contre\u202f: la voix d’un membre permanent est un veto',
  short: (_n, text) => `il manque ${text} voix`,
  spare: (n, text) => (n === 0 ? 'sans voix de marge' : `${text} voix de marge`),
  vetoed: (names) => `veto (${names})`,
  neededOf: {
    votes: (basis) => `requis sur ${basis} exprimés`,
    seats: (basis) => `requis sur ${basis} sièges`,
  },
  line: (number, needed) => `${number} ${needed}`,
  majority: {
    'simple-majority': 'plus de la moitié des voix exprimées',
    'two-thirds': 'deux tiers des voix exprimées',
    'nine-of-fifteen': '9 requis sur 15 sièges',
    'nine-of-fifteen-veto': '9 requis sur 15 sièges',
  },
  counts: { yes: 'pour', no: 'contre', abstain: 'abstentions', absent: 'non-votants' },
  absentUnknown: 'nombre de non-votants inconnu',
  apart: { votes: 'Hors des voix exprimées', seats: 'Ni pour ni contre' },
  states: {
    'without-a-vote': 'Adopté sans vote',
    pending: 'Pas encore décidé',
    'not-taken': 'Pas de décision',
    'not-sought': 'Pas de décision demandée',
  },
  recorded: (date) => `Vote enregistré ${duJour(date)}`,
  recordedUndated: 'Vote enregistré',
  votes: (_n, needed, basis, yes, no) =>
    `${needed} voix requises sur ${basis} exprimées\u202f; ${yes} pour, ${no} contre.`,
  seats: (needed, basis, yes, no) =>
    `${needed} voix requises dans un conseil de ${basis} membres\u202f; ${yes} pour, ${no} contre.`,
  doNotCount: (counts) => `Hors des voix exprimées\u202f: ${counts}.`,
  doNotHelp: (counts) => `Ni pour ni contre\u202f: ${counts}.`,
  procedural: 'Question de procédure\u202f: aucun membre n’a de veto.',
  disagrees: (recorded) =>
    `Le compte rendu dit «\u202f${lowerFirst(recorded)}\u202f», ce que ces chiffres ne donnent pas selon cette règle.`,
  hypothetical: 'Hypothèse\u202f: ce n’est pas ce qui a été décidé',
  ifSo: (conditions) => `Hypothèse\u202f: avec ${conditions}, le texte`,
  so: (condition, outcome, counts) => `${condition} ${lowerFirst(outcome)}\u202f: ${counts}`,
  /** One is singular. */
  countOf: (n, what) => `${n} ${many(n) ? what : what.replace(/s$/, '')}`,
  if: (who, what) => `${who} ${what}`,
  whoVoted: {
    yes: 'les votants pour',
    no: 'les votants contre',
    abstain: 'les abstentionnistes',
    absent: 'les non-votants',
  },
  hadVoted: {
    yes: 'votant pour',
    no: 'votant contre',
    abstain: 's’abstenant',
    absent: 'ne votant pas',
  },
  theRecord: (outcome, counts) => `Le compte rendu\u202f: ${lowerFirst(outcome)}, ${counts}.`,
  switchedLabel: (vote, recorded) => `hypothèse\u202f: ${vote}\u202f; compte rendu\u202f: ${recorded}`,
  switchedKey: 'Hachuré\u202f: votes qui ne sont pas ceux du compte rendu.',
  outcomes: {
    adopted: 'Adopté',
    rejected: 'Rejeté',
    pending: 'Pas encore décidé',
    'not-taken': 'Pas de décision',
    'not-sought': 'Pas de décision demandée',
  },
  columns: { whatIf: 'Hypothèse', needed: 'Requis', result: 'Résultat' },
  caption: (decision, date) => `Résultat du vote sur ${decision}, ${date}`,
};
