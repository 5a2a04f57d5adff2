import type { LateSections } from '../messages.js';

/** What the table, the image and the order by similarity of `<vote-matrix>` say in French. */
export const voteMatrixPart: LateSections['voteMatrixPart'] = {
  similarity:
    'Les États qui se ressemblent sont côte à côte. La distance entre deux États est l’écart moyen de leurs votes (oui 1, abstention ½, non 0) aux décisions où les deux ont voté\u202f; s’il n’y en a aucune, ils comptent comme tout à fait différents. Les groupes sont réunis selon leur distance moyenne.',
  caption: (bodies) => `Vote de chaque État, ${bodies}`,
  captionState: (state) =>
    `Votes\u202f: ${state}. Choisissez un autre État dans le graphique pour lister ses votes.`,
  captionDecision: (decision) =>
    `Votes sur ${decision}. Choisissez un État ou une autre décision dans le graphique pour lister ses votes.`,
  columnChanges: 'Changements',
  extract: (states, allStates, decisions, allDecisions) =>
    `Extrait\u202f: États ${states} sur ${allStates}, décisions ${decisions} sur ${allDecisions}.`,
};
