import type { Sections } from '../messages.js';
import { pluralsOf } from '../plural.js';
import { abstentions, duJour } from './grammar.js';

const count = pluralsOf('fr');

/** What the chart of the Security Council says in French. */
export const councilVote: Sections['councilVote'] = {
  label: 'Sièges du Conseil de sécurité par vote',
  none: 'Rien à montrer\u202f: ces données ne contiennent aucune décision du Conseil de sécurité.',
  noAct: (asked) =>
    `Ces données n’ont aucun acte du Conseil de sécurité sur «\u202f${asked}\u202f»\u202f: choisissez un autre texte, ou donnez «\u202fdecision\u202f».`,
  otherBody: (decision, body) =>
    `${decision} est l’acte d’un autre organe (${body})\u202f: donnez une séance du Conseil de sécurité, comme S/PV.7353.`,
  agenda: {
    adopted: (body, text) => `Le ${body} inscrit à son ordre du jour\u202f: ${text}`,
    rejected: (body, text) => `Le ${body} n’inscrit pas à son ordre du jour\u202f: ${text}`,
    pending: (body, text) => `Le ${body} doit encore décider de son ordre du jour\u202f: ${text}`,
    'not-taken': (body, text) => `Le ${body} ne décide rien\u202f: ${text}`,
    'not-sought': (body, text) => `Le ${body} se réunit sans décision\u202f: ${text}`,
  },
  heading: {
    adopted: (body, text) => `Le ${body} adopte\u202f: ${text}`,
    rejected: (body, text) => `Le ${body} n’adopte pas\u202f: ${text}`,
    pending: (body, text) => `Le ${body} doit encore se prononcer\u202f: ${text}`,
    'not-taken': (body, text) => `Le ${body} ne décide rien\u202f: ${text}`,
    'not-sought': (body, text) => `Le ${body} se réunit sans décision\u202f: ${text}`,
  },
  noDate: 'date non fixée',
  recorded: (date, procedural, counts, needed) =>
    `${procedural ? 'Vote de procédure' : 'Vote'} ${duJour(date)}\u202f: ${counts}\u202f; ${needed}.`,
  needed: (nine) => `il fallait ${nine} voix pour`,
  vetoed: (names) =>
    `Contre, parmi les membres permanents\u202f: ${names}\u202f; sur une question de fond, ce vote est un veto.`,
  noVeto: (names) =>
    `Contre, parmi les membres permanents\u202f: ${names}\u202f; sur une question de procédure, ce n’est pas un veto.`,
  inSentence: (name) => name,
  summaries: {
    adopted: (date) => `Les votes ne sont pas connus (${date}).`,
    rejected: (date) => `Les votes ne sont pas connus (${date}).`,
    pending: (date) => `Pas encore décidé (${date})\u202f: il n’y a pas de votes à montrer.`,
    'not-taken': (date) => `Aucune décision n’a été prise (${date})\u202f: il n’y a pas eu de vote.`,
    'not-sought': (date) => `Aucune décision n’était demandée (${date})\u202f: il n’y a pas eu de vote.`,
    'without-a-vote': (date) =>
      `Question inscrite sans vote (${date})\u202f: aucune position n’a été consignée.`,
  },
  whole: {
    adopted: 'Votes inconnus',
    rejected: 'Votes inconnus',
    pending: 'Pas encore décidé',
    'not-taken': 'Pas de vote',
    'not-sought': 'Pas de vote demandé',
    'without-a-vote': 'Sans vote',
  },
  ofNeeded: (nine) => `pour (${nine} requis)`,
  against: (no) => `${no} contre`,
  abstaining: abstentions,
  line: (nine) => `${nine} requis`,
  permanent: 'Membre permanent',
  permanentMember: 'membre permanent',
  elected: 'membre élu',
  membership: 'Siège',
  veto: 'veto',
  empty: 'Membre inconnu',
  emptySeats: (n, text) =>
    `${text} ${count(n, { one: 'siège est vide', other: 'sièges sont vides' })}\u202f: ces données ne disent pas qui siégeait alors.`,
  noSeat: (name) => `${name}\u202f: ne siégeait pas alors au Conseil de sécurité.`,
  seatUnknown: (name) =>
    `${name}\u202f: ces données ne disent pas si cet État siégeait alors au Conseil de sécurité.`,
  order: 'Les sièges suivent l’ordre des votes, non la place des membres dans la salle.',
  caption: (decision, date) => `Position de chaque membre du Conseil de sécurité\u202f: ${decision}, ${date}`,
};
