import { lowerFirst } from '../first-letter.js';
import type { Sections } from '../messages.js';
import { pluralsOf } from '../plural.js';
import { abstentions, au } from './grammar.js';

const count = pluralsOf('fr');
const votes = (n: number, text: string): string => `${text} ${count(n, { one: 'vote', other: 'votes' })}`;

/** What the record of one state says in French. */
export const countryRecord: Sections['countryRecord'] = {
  label: (names) => `Votes et parrainages de textes par organe et par année\u202f: ${names}`,
  noState:
    'Aucun État n’est encore choisi. Donnez son code à trois lettres, comme state="CUB", ou choisissez un État dans un autre graphique.',
  sameState: (name) => `${name} ne se compare pas à soi-même. Donnez un autre État à «\u202fcompare\u202f».`,
  lanes: {
    votes: (bodies) => bodies,
    amendments: (bodies) => `${bodies.replace('Commission', 'Comm.')}, amendements`,
    cosponsors: (bodies) => `Coauteur, ${bodies}`,
  },
  successor: (body) => `${body} et l’organe qui l’a précédé`,
  letters: { yes: 'O', no: 'N', abstain: 'A', absent: '–', unknown: '?' },
  notSought: 'Pas de décision demandée',
  dissociated: 'Dissocié du consensus',
  standings: {
    named: 'Nommé parmi les coauteurs',
    'not-listed': 'Absent de la liste complète des coauteurs',
    declined: 'Dit ne pas être coauteur',
  },
  unknownNames: 'Coauteur ou non\u202f: inconnu',
  changed: 'A changé de vote',
  counts: {
    yes: (n, text) => `${votes(n, text)} pour`,
    no: (n, text) => `${votes(n, text)} contre`,
    abstain: (_n, text) => abstentions(text),
    absent: (n, text) => `${text} ${count(n, { one: 'vote non exprimé', other: 'votes non exprimés' })}`,
  },
  none: 'aucun vote connu',
  heading: (name, counts, years) => `${name}\u202f: ${counts}, ${years}`,
  headingBare: (name, none) => `${name}\u202f: ${none}`,
  headingTwo: (a, b, same, both) => `${a} et ${b}\u202f: même vote ${same} fois sur ${both}`,
  headingNone: (a, b) => `${a} et ${b}\u202f: aucun vote où les deux ont pris position`,
  amendmentsIn: (body) => `amendements ${au(body)}`,
  inBody: (body, counts) => `${body}\u202f: ${counts}`,
  changes: (_n, text, where) => `Vote changé ${text} fois\u202f: ${where}.`,
  changesIn: (body, years) => `${body} ${years}`,
  names: (named, _total, text, unknown) =>
    `Textes dont l’État est nommé coauteur\u202f: ${named} sur ${text}\u202f; on l’ignore pour ${unknown}.`,
  apart: (_n, text) => `L’État s’est dissocié ${text} fois d’un consensus.`,
  agreement: (percent, same, both) =>
    `Même choix dans ${same} des ${both} décisions où les deux ont voté oui, non ou abstention (${percent}).`,
  noAgreement: 'Il n’y a aucune décision où les deux ont voté oui, non ou abstention.',
  changedFrom: (what, before) => `${what} (auparavant\u202f: ${lowerFirst(before)})`,
  changeNote:
    'Un changement est marqué quand l’État passe d’un choix à un autre (oui, non, abstention) par rapport à la fois précédente dans le même organe. Les votes sur des amendements ne sont pas comparés aux votes sur des textes.',
  noSeatNote:
    'Quand un texte est adopté sans vote, on ne connaît la position d’aucun État\u202f; ni, dans un conseil, s’il y siégeait alors.',
  silence: 'Un État absent d’une liste incomplète peut tout de même avoir été coauteur.',
  chosen: (where, title) => `${where}\u202f: ${title}`,
  caption: (names) => `Ce qui est consigné, décision par décision\u202f: ${names}`,
  cosponsor: 'Coauteur du projet',
  changedColumn: 'Vote précédent',
  sourceColumn: 'Source',
  hint: 'Choisissez une marque pour lire ce qui a été décidé.',
};
