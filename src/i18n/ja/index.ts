import type { Language } from '../messages.js';
import { common } from './common.js';

export const language: Language = {
  common,
  titles: {
    "Situation of human rights in the Democratic People's Republic of Korea":
      '朝鮮民主主義人民共和国における人権状況',
    'Amendment to remove the wording on the Security Council and the International Criminal Court':
      '安全保障理事会と国際刑事裁判所への言及を削除する修正案',
    'Amendment to delete the paragraph on action by the Security Council, referral to the International Criminal Court included':
      '国際刑事裁判所への付託を含む安全保障理事会の行動に関する段落を削除する修正案',
    "The situation in the Democratic People's Republic of Korea": '朝鮮民主主義人民共和国の情勢',
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
