import type { Language } from '../messages.js';
import { common } from './common.js';

/** Russian: what all charts say, and each chart's words when it first needs them. */
export const language: Language = {
  common,
  titles: {
    "Situation of human rights in the Democratic People's Republic of Korea":
      'Положение в области прав человека в Корейской Народно-Демократической Республике',
    'Amendment to remove the wording on the Security Council and the International Criminal Court':
      'Поправка об исключении упоминания Совета Безопасности и Международного уголовного суда',
    'Amendment to delete the paragraph on action by the Security Council, referral to the International Criminal Court included':
      'Поправка об исключении пункта о действиях Совета Безопасности, включая передачу в Международный уголовный суд',
    "The situation in the Democratic People's Republic of Korea":
      'Положение в Корейской Народно-Демократической Республике',
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
