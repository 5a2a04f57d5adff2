import type { Language } from '../messages.js';
import { common } from './common.js';

export const language: Language = {
  common,
  titles: {
    "Situation of human rights in the Democratic People's Republic of Korea":
      'حالة حقوق الإنسان في جمهورية كوريا الشعبية الديمقراطية',
    'Amendment to remove the wording on the Security Council and the International Criminal Court':
      'تعديل لحذف الإشارة إلى مجلس الأمن والمحكمة الجنائية الدولية',
    'Amendment to delete the paragraph on action by the Security Council, referral to the International Criminal Court included':
      'تعديل لحذف الفقرة المتعلقة بإجراءات مجلس الأمن، ومنها الإحالة إلى المحكمة الجنائية الدولية',
    "The situation in the Democratic People's Republic of Korea":
      'الحالة في جمهورية كوريا الشعبية الديمقراطية',
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
