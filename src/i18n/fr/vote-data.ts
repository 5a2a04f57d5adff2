import type { Sections } from '../messages.js';

/** What `<vote-data>` says in French where it cannot read what it was given. */
export const voteData: Sections['voteData'] = {
  unreachable: (address) =>
    `«\u202f${address}\u202f» est injoignable. Vérifiez l’adresse, et que son serveur autorise cette page à la lire.`,
  refused: (address, status) => `«\u202f${address}\u202f» répond ${status}. Vérifiez l’adresse.`,
  notJson: (reason) => `Ce n’est pas du JSON. Corrigez là où la lecture s’est arrêtée\u202f: ${reason}`,
  failed: 'Le lecteur de données ne s’est pas chargé. Réessayez.',
  noRows:
    'Le tableau n’a pas de lignes de votes\u202f: écrivez l’État dans la première colonne et son vote dans la deuxième.',
  noDate: 'Il manque au tableau data-date, le jour du vote, comme 2014-12-18.',
  noTitle: 'Il manque au tableau une légende (caption)\u202f: le titre de ce qui a été mis aux voix.',
  noSource: 'Il manque au tableau data-source-url, l’adresse de sa source, ou data-source-title.',
  notAMember: (text) =>
    `«\u202f${text}\u202f» n’est pas un État Membre. Utilisez son nom abrégé à l’ONU ou son code à trois lettres.`,
  notAVote: (text) => `«\u202f${text}\u202f» n’est pas un vote. Écrivez yes, no, abstain ou absent.`,
  twice: (name) => `${name} figure déjà dans une ligne précédente. N’en gardez qu’une.`,
};
