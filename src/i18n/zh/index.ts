import type { Language } from '../messages.js';
import { common } from './common.js';

export const language: Language = {
  script: 'Hans',
  common,
  titles: {
    "Situation of human rights in the Democratic People's Republic of Korea":
      '朝鲜民主主义人民共和国人权状况',
    'Amendment to remove the wording on the Security Council and the International Criminal Court':
      '关于删除提及安全理事会和国际刑事法院的措辞的修正案',
    'Amendment to delete the paragraph on action by the Security Council, referral to the International Criminal Court included':
      '关于删除安全理事会采取行动包括移交国际刑事法院一段的修正案',
    "The situation in the Democratic People's Republic of Korea": '朝鲜民主主义人民共和国局势',
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
