import type { RegionalGroup } from '../../dataset/types.js';
import { lowerFirst } from '../first-letter.js';
import type { Common } from '../messages.js';
import { pluralsOf } from '../plural.js';
import { Le, abstentions, duJour, leJour, many } from './grammar.js';

const count = pluralsOf('fr');

const groups: Readonly<Record<RegionalGroup, string>> = {
  African: 'Afrique',
  'Asia-Pacific': 'Asie et Pacifique',
  'Eastern European': 'Europe orientale',
  'Latin American and Caribbean': 'Amérique latine et Caraïbes',
  'Western European and Others': 'Europe occidentale et autres États',
};

/** What all charts say in French. */
export const common: Common = {
  label: {
    parts: (parts) => parts.join(', '),
    clauses: (clauses) => clauses.join('\u202f; '),
    titled: (title, text) => `${title}\u202f: ${text}`,
    inside: lowerFirst,
    sentence: (text) => `${text}.`,
    sentences: (sentences) => sentences.join(' '),
    range: (from, to) => `${from}-${to}`,
  },
  regionalGroup: (group) => groups[group],
  bodies: {
    'general-assembly': 'Assemblée générale',
    'first-committee': 'Première Commission',
    'second-committee': 'Deuxième Commission',
    'third-committee': 'Troisième Commission',
    'fourth-committee': 'Quatrième Commission',
    'fifth-committee': 'Cinquième Commission',
    'sixth-committee': 'Sixième Commission',
    'human-rights-council': 'Conseil des droits de l’homme',
    'commission-on-human-rights': 'Commission des droits de l’homme',
    'security-council': 'Conseil de sécurité',
    'economic-and-social-council': 'Conseil économique et social',
  },
  statuses: {
    yes: 'Pour',
    no: 'Contre',
    abstain: 'Abstention',
    absent: 'Non votant',
    unknown: 'Vote inconnu',
    'not-a-member': 'Pas membre à cette date',
    'no-seat': 'Ne siège pas ici',
    'without-a-vote': 'Adopté sans vote',
    'not-taken': 'Pas de décision',
    pending: 'Pas encore décidé',
  },
  votes: { yes: 'oui', no: 'non', abstain: 'abstention', absent: 'pas de vote' },
  among: {
    yes: (all) => (many(all) ? `l’une des ${all} voix pour` : 'seule voix pour'),
    no: (all) => (many(all) ? `l’une des ${all} voix contre` : 'seule voix contre'),
    abstain: (all) => (many(all) ? `l’une des ${all} abstentions` : 'seule abstention'),
    absent: (all) => (many(all) ? `l’un des ${all} non-votants` : 'seul non-votant'),
  },
  loading: 'Chargement des votes…',
  loadingPart: 'Chargement…',
  notLoaded: 'Cette partie ne s’est pas chargée. Rechargez la page pour réessayer.',
  keysNotLoaded: 'Les commandes au clavier ne se sont pas chargées. Rechargez la page pour les utiliser.',
  cannotDraw: 'Impossible de tracer ce graphique.',
  andMore: (more) => `Et ${more} de plus.`,
  source: 'Source\u202f:',
  showTable: 'Voir les chiffres en tableau',
  explain: 'Que veulent dire ces mots\u202f?',
  save: {
    csv: 'Enregistrer les données (CSV)',
    svg: 'Enregistrer l’image (SVG)',
    png: 'Enregistrer l’image (PNG)',
    embed: 'Intégrer ce graphique',
  },
  saved: (format) => `Enregistré en ${format.toUpperCase()}.`,
  notSaved: (format, reason) => `Pas enregistré en ${format.toUpperCase()}. ${reason}`,
  notAState: (code) =>
    `«\u202f${code}\u202f» n’est le code d’aucun État de ces données. Utilisez un code ISO 3166 à trois lettres, comme CUB.`,
  noData: 'Rien à montrer\u202f: ces données ne contiennent aucune décision.',
  date: 'Date',
  state: 'État',
  vote: 'Vote',
  group: 'Groupe régional',
  decision: 'Décision',
  body: 'Organe',
  method: 'Mode de décision',
  methods: { 'recorded-vote': 'Vote enregistré', 'without-a-vote': 'Sans vote', none: 'Pas de décision' },
  symbol: 'Document',
  noGroup: 'Aucun groupe régional',
  selected: (label) => `Sélection\u202f: ${label}.`,
  unselected: 'Sélection effacée.',
  tally: (yes, no, abstain) => `${yes} voix pour, ${no} contre, ${abstentions(abstain)}`,
  didNotVote: (n, text) =>
    `${text} ${count(n, { one: 'membre n’a pas voté', other: 'membres n’ont pas voté' })}`,
  unchecked: 'La liste des votes vient d’une copie et n’a pas été comparée au document de l’ONU.',
  conflicting: (says, source) => `${source ?? 'Une autre source'} dit autre chose\u202f: ${says}.`,
  dissociated: (names) => `Se sont dissociés du consensus\u202f: ${names}.`,
  tallyOnly: 'Seul le décompte est connu, pas le vote de chaque État.',
  browse: {
    previous: 'Décision précédente',
    next: 'Décision suivante',
    play: 'Faire défiler les années',
    pause: 'Pause',
  },
  act: {
    heading: {
      adopted: (body, text) => `${Le(body)} adopte\u202f: ${text}`,
      approved: (body, text) => `${Le(body)} approuve\u202f: ${text}`,
      rejected: (body, text) => `${Le(body)} rejette\u202f: ${text}`,
      pending: (body, text) => `${Le(body)} doit encore se prononcer\u202f: ${text}`,
      'not-taken': (body, text) => `${Le(body)} ne décide rien\u202f: ${text}`,
      'not-sought': (body, text) => `${Le(body)} se réunit sans décision\u202f: ${text}`,
    },
    recorded: (date, counts) => `Vote enregistré ${duJour(date)}\u202f: ${counts}.`,
    withoutAVote: (date) =>
      `Adopté sans vote ${leJour(date)}\u202f: aucune position d’État n’a été consignée, aucune n’est donc montrée.`,
    pending: 'Pas encore décidé\u202f: il n’y a pas de votes à montrer.',
    pendingOn: (date) => `Pas encore décidé\u202f; prévu ${leJour(date)}. Il n’y a pas de votes à montrer.`,
    notSought: (date) => `Aucune décision n’était demandée (${date})\u202f: il n’y a pas de votes à montrer.`,
    notTaken: (date) => `Aucune décision n’a été prise (${date})\u202f: il n’y a pas de votes à montrer.`,
  },
};
