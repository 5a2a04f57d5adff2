import { lowerFirst } from '../first-letter.js';
import type { Spoken } from '../messages.js';
import { pluralsOf } from '../plural.js';
import { au, duJour, leJour } from './grammar.js';

const count = pluralsOf('fr');

/** What `<bloc-breakdown>` says in French. */
export const blocBreakdown: Spoken['blocBreakdown'] = {
  label: (grouping) => `Votes par ${grouping}\u202f: une barre par groupe, une part par vote`,
  regional: 'groupe régional de l’ONU',
  heading: {
    regional: (body, text) => `Le vote des groupes régionaux ${au(body)}\u202f: ${text}`,
    other: (grouping, body, text) =>
      `Le vote ${au(body)} selon le critère «\u202f${grouping}\u202f»\u202f: ${text}`,
  },
  extremes: (most, fewest) =>
    `Part de votes pour\u202f: la plus forte, ${most}\u202f; la plus faible, ${fewest}.`,
  extreme: (names, counts) => `${names} (${counts})`,
  ofMembers: (some, all) => `${some} sur ${all}`,
  recorded: (date, counts) => `Vote enregistré ${duJour(date)}\u202f: ${counts}.`,
  nobody: 'Dans aucun des groupes donnés',
  noRegionalGroup: 'Aucun groupe régional',
  members: (n, text) => `${text} ${count(n, { one: 'membre', other: 'membres' })}`,
  inFavour: (percent) => `${percent} pour`,
  noneSeated: 'aucun membre n’y siège',
  none: 'aucun membre de l’ONU',
  segment: (some, total, status, percent) => `${lowerFirst(status)}, ${some} sur ${total} (${percent})`,
  statuses: {
    yes: 'Pour',
    no: 'Contre',
    abstain: 'Abstention',
    absent: 'Non votant',
    unknown: 'Vote inconnu',
  },
  hint: 'Choisissez une part de barre pour voir ses États.',
  list: (group, status) => `${group}\u202f: ${lowerFirst(status)}`,
  listed: 'La liste est sous le graphique.',
  close: 'Fermer la liste',
  seats: 'Seuls comptent les membres qui siègent dans cet organe.',
  today: 'Les groupes régionaux sont ceux d’aujourd’hui.',
  usa: 'Les États-Unis, observateurs dans le Groupe des États d’Europe occidentale et autres États, ne sont membres d’aucun groupe.',
  byDate: 'La composition des groupes est celle du jour du vote, telle que la donne la page.',
  noSource: 'La page ne donne pas de source pour ces groupes.',
  tallyOnly: (counts) =>
    `Seul le décompte est connu (${counts}), pas le vote de chaque État\u202f: impossible de le répartir par groupe.`,
  withoutAVote: (date) =>
    `Adopté sans vote ${leJour(date)}\u202f: aucune position d’État n’a été consignée, il n’y a rien à répartir par groupe.`,
  pending: 'Pas encore décidé\u202f: il n’y a pas de votes à répartir par groupe.',
  pendingOn: (date) =>
    `Pas encore décidé\u202f; prévu ${leJour(date)}. Il n’y a pas de votes à répartir par groupe.`,
  notTaken: (date) =>
    `Aucune décision n’a été prise (${date})\u202f: il n’y a pas de votes à répartir par groupe.`,
  notSought: (date) =>
    `Aucune décision n’était demandée (${date})\u202f: il n’y a pas de votes à répartir par groupe.`,
  quiet: {
    unknown: 'Vote de chaque État inconnu',
    'without-a-vote': 'Adopté sans vote',
    pending: 'Pas encore décidé',
    'not-taken': 'Pas de décision',
    'not-sought': 'Pas de décision demandée',
  },
  caption: (decision, date) => `Vote et groupe de chaque État\u202f: ${decision}, ${date}`,
};
