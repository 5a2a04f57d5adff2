import { lowerFirst } from '../first-letter.js';
import type { Sections } from '../messages.js';
import { pluralsOf } from '../plural.js';

const count = pluralsOf('fr');

/** What `<vote-matrix>` says in French. */
export const voteMatrix: Sections['voteMatrix'] = {
  label: 'Vote de chaque État à chaque décision\u202f: une ligne par État, une colonne par décision',
  bodies: {
    'general-assembly': 'plénière',
    'first-committee': '1re Commission',
    'second-committee': '2e Commission',
    'third-committee': '3e Commission',
    'fourth-committee': '4e Commission',
    'fifth-committee': '5e Commission',
    'sixth-committee': '6e Commission',
    'human-rights-council': 'Conseil DH',
    'commission-on-human-rights': 'Comm. DH',
    'security-council': 'Sécurité',
    'economic-and-social-council': 'ECOSOC',
  },
  committee: 'commission',
  amendment: 'amendement',
  column: (year, what) => `${year} ${what}`,
  noDate: 'sans date',
  heading: {
    changed: (changed, all, text) => `Changements de vote chez ${changed} des ${all} États\u202f: ${text}`,
    none: (text) => `Aucun État n’a changé de vote\u202f: ${text}`,
    plain: (text) => `Les votes des États\u202f: ${text}`,
  },
  over: (n, bodies, from, to) => `En ${n} votes enregistrés (${bodies}, ${from} – ${to})`,
  never: (n, all) => `${n} des ${all} États ayant voté au moins deux fois n’ont jamais changé de vote`,
  nobody: (all) => `aucun des ${all} États ayant voté au moins deux fois n’a changé de vote`,
  most: (names, several, _n, text) =>
    `le plus de changements\u202f: ${names} (${text}${several ? ' chacun' : ''})`,
  states: (n) => `${n} États`,
  tooFew:
    'Moins de deux des décisions affichées ont un vote par État\u202f: aucun changement ne peut apparaître.',
  withoutAVote: (n, text) =>
    `${text} ${count(n, { one: 'décision a été adoptée', other: 'décisions ont été adoptées' })} sans vote.`,
  changes: (_n, text) => `a changé de vote ${text} fois`,
  neverChanged: 'n’a jamais changé de vote',
  notTwice: 'a voté moins de deux fois',
  bands: {
    changes: (n, text) => `${text} ${count(n, { one: 'changement', other: 'changements' })}`,
    never: 'Jamais changé',
    few: 'Moins de deux votes',
  },
  counting:
    'Un changement est un vote (oui, non ou abstention) différent du vote précédent de l’État parmi ceux affichés\u202f; les absences sont ignorées.',
  amendments: 'Les votes sur des amendements posent une autre question et ne comptent pas comme changements.',
  consensus: 'Adopté sans vote\u202f: aucune position d’État n’a été consignée, aucune n’est donc montrée.',
  tallyOnly: (names) => `Seul le décompte est connu, pas le vote de chaque État\u202f: ${names}.`,
  unchecked: 'Des listes de votes viennent d’une copie et n’ont pas été comparées au document de l’ONU.',
  notShown: (decision) => `${decision} n’est pas parmi les décisions affichées.`,
  recorded: (counts) => `vote enregistré, ${counts}`,
  sortBy: 'Trier par',
  sorts: { changes: 'Changements', name: 'Nom', group: 'Groupe régional', similarity: 'Ressemblance' },
  sorted: (by) => `Trié par ${lowerFirst(by)}.`,
  notSorted: 'La ressemblance ne s’est pas chargée\u202f: choisissez-la de nouveau.',
  notASort: (text, sorts) => `«\u202f${text}\u202f» n’est pas un ordre des États. Utilisez\u202f: ${sorts}.`,
  find: 'Trouver un État',
  notFound: (text) => `Aucun État nommé «\u202f${text}\u202f» dans ce graphique.`,
  none: 'Rien à montrer\u202f: ces données ne contiennent aucune décision de ces organes.',
};
