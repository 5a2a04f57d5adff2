import type { Language } from '../messages.js';
import { common } from './common.js';

export const language: Language = {
  common,
  titles: {
    "Situation of human rights in the Democratic People's Republic of Korea":
      '조선민주주의인민공화국의 인권 상황',
    'Amendment to remove the wording on the Security Council and the International Criminal Court':
      '안전보장이사회와 국제형사재판소 언급을 삭제하는 수정안',
    'Amendment to delete the paragraph on action by the Security Council, referral to the International Criminal Court included':
      '국제형사재판소 회부를 포함한 안전보장이사회 조치에 관한 문단을 삭제하는 수정안',
    "The situation in the Democratic People's Republic of Korea": '조선민주주의인민공화국의 상황',
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
