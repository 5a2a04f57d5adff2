import type { Language } from '../messages.js';
import { common } from './common.js';

/** Spanish: what all charts say, and each chart's words when it first needs them. */
export const language: Language = {
  common,
  titles: {
    "Situation of human rights in the Democratic People's Republic of Korea":
      'Situación de los derechos humanos en la República Popular Democrática de Corea',
    'Amendment to remove the wording on the Security Council and the International Criminal Court':
      'Enmienda para retirar la mención del Consejo de Seguridad y de la Corte Penal Internacional',
    'Amendment to delete the paragraph on action by the Security Council, referral to the International Criminal Court included':
      'Enmienda para suprimir el párrafo sobre la acción del Consejo de Seguridad, incluida la remisión a la Corte Penal Internacional',
    "The situation in the Democratic People's Republic of Korea":
      'La situación en la República Popular Democrática de Corea',
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
