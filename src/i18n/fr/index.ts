import type { Language } from '../messages.js';
import { common } from './common.js';

/** French: what all charts say, and each chart's words when it first needs them. */
export const language: Language = {
  common,
  titles: {
    "Situation of human rights in the Democratic People's Republic of Korea":
      'Situation des droits de l’homme en République populaire démocratique de Corée',
    'Amendment to remove the wording on the Security Council and the International Criminal Court':
      'Amendement visant à retirer la mention du Conseil de sécurité et de la Cour pénale internationale',
    'Amendment to delete the paragraph on action by the Security Council, referral to the International Criminal Court included':
      'Amendement visant à supprimer le paragraphe sur l’action du Conseil de sécurité, y compris la saisine de la Cour pénale internationale',
    "The situation in the Democratic People's Republic of Korea":
      'La situation en République populaire démocratique de Corée',
  },
  sections: {
    blocBreakdown: () => import('./bloc-breakdown.js'),
    cosponsors: () => import('./cosponsors.js'),
    councilVote: () => import('./council-vote.js'),
    countryRecord: () => import('./country-record.js'),
    embed: () => import('./embed.js'),
    keys: () => import('./keys.js'),
    resolutionPath: () => import('./resolution-path.js'),
    table: () => import('./table.js'),
    terms: () => import('./terms.js'),
    timeline: () => import('./timeline.js'),
    voteData: () => import('./vote-data.js'),
    voteMap: () => import('./vote-map.js'),
    voteMatrix: () => import('./vote-matrix.js'),
    voteMatrixPart: () => import('./vote-matrix-part.js'),
    voteShift: () => import('./vote-shift.js'),
    voteStory: () => import('./vote-story.js'),
    voteTally: () => import('./vote-tally.js'),
  },
};
