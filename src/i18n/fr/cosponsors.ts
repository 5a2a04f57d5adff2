import type { Sections } from '../messages.js';
import { pluralsOf } from '../plural.js';
import { au } from './grammar.js';

const count = pluralsOf('fr');

/** What `<cosponsor-bar>` says in French. */
export const cosponsors: Sections['cosponsors'] = {
  label: 'Coauteurs par année',
  none: (body) => `Ces données n’ont pas de coauteurs pour cet organe\u202f: ${body}.`,
  notAYear: (year, first, last) =>
    `«\u202f${year}\u202f» n’est pas une année dont les coauteurs sont relevés. Donnez une année de ${first} à ${last}.`,
  heading: {
    change: (a, first, b, last) => `De ${a} coauteurs en ${first} à ${b} en ${last}`,
    plain: (body, years) => `${body}\u202f: coauteurs des projets, ${years}`,
  },
  subject: (body, title) =>
    title === null
      ? `Projets présentés ${au(body)}`
      : `Projets présentés ${au(body)} sur «\u202f${title}\u202f»`,
  most: (states, text, years, many) =>
    `${text} ${count(states, { one: 'État s’est porté coauteur', other: 'États se sont portés coauteurs' })} de ${many ? 'ceux' : 'celui'} de ${years}, le maximum des années dont le total final est connu.`,
  chosenOf: (label, text) => `${label}. ${text}.`,
  noTotal: (years) => `Aucun total connu pour ${years}.`,
  noFinal: (years) => `Pour ${years}, le total final n’est pas connu, seulement un autre décompte.`,
  gaps: (years) => `Ces données ne disent rien des coauteurs pour ${years}.`,
  noRecord: (decision) => `Ces données ne disent rien des coauteurs de ${decision}.`,
  notNamed: 'Sans liste complète de noms, la barre n’est pas divisée.',
  earlier:
    'Les États peuvent se joindre jusqu’au vote\u202f: un décompte plus précoce ne se compare pas à un total final.',
  bases:
    'Les sources comptent différemment\u202f: celle de chaque année, et ce qu’elle compte, figurent dans le tableau et dans la liste de l’année.',
  count: (n, text) => `${text} ${count(n, { one: 'coauteur', other: 'coauteurs' })}`,
  moreThan: (text) => `plus de ${text}`,
  unknownCount: 'nombre de coauteurs inconnu',
  stages: {
    final: 'Total final',
    'at-tabling': 'Au dépôt',
    unstated: 'Moment du décompte non précisé',
  },
  notFinal: {
    'at-tabling': (text) => `${text} au dépôt`,
    unstated: (text) => `${text} à un moment non précisé`,
  },
  noFinalTotal: (text) => `${text}, total final inconnu`,
  names: {
    all: 'tous nommés',
    draft: (named) => `${named} nommés sur le projet`,
    some: 'certains nommés',
    none: 'aucun nommé',
  },
  known: {
    final: 'Total final',
    'not-final': 'Peut-être pas le total final',
    open: 'Plus que le nombre indiqué',
    'not-known': 'Inconnu',
  },
  notNamedParty: 'Noms inconnus',
  standings: {
    named: 'Nommé parmi les coauteurs',
    'not-listed': 'Absent de la liste complète',
    declined: 'Dit ne pas être coauteur',
    unknown: 'Coauteur ou non\u202f: inconnu',
  },
  party: (name, number) => `${name} ${number}`,
  whenTabled: ['au', 'dépôt'],
  unknown: ['non', 'connu'],
  hint: 'Choisissez une année pour voir les coauteurs de son projet.',
  list: (year) => `Coauteurs de ${year}`,
  close: 'Fermer la liste',
  text: (draft, resolution) => `Projet ${draft}, devenu ${resolution}`,
  draftOf: (draft) => `Projet ${draft}`,
  textOf: (resolution) => `Le projet devenu ${resolution}`,
  noText: 'Le projet\u202f; sa cote n’a pas été vue',
  basis: (text) => `Ce qui a été compté\u202f: ${text}.`,
  extent: {
    all: (number) => `Liste complète des noms (${number}).`,
    draft: (number) =>
      `Noms portés sur le projet (${number}). La liste de ceux qui se sont joints ensuite n’est pas connue.`,
    some: 'Seuls certains noms sont connus\u202f:',
    none: 'Aucun nom n’est connu.',
  },
  later: '+ s’est joint après la publication du projet',
  laterName: (name) => `${name}, s’est joint après la publication du projet`,
  groups: (names) => `Cités comme groupe, sans liste de membres\u202f: ${names}.`,
  declined: 'Ont dit ne pas être coauteurs',
  sources: 'Sources\u202f:',
  knownNames: 'Noms connus',
  listed: (year) => `La liste de ${year} est sous le graphique.`,
  caption: (body, years) => `Coauteurs des projets, ${body}, ${years}`,
  columns: {
    year: 'Année',
    draft: 'Projet',
    count: 'Coauteurs',
    stage: 'Moment',
    basis: 'Ce qui a été compté',
    named: 'Noms connus',
    source: 'Source',
  },
  notKnown: 'inconnu',
};
