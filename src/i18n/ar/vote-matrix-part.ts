import type { LateSections } from '../messages.js';
import { apart } from './words.js';

/** What the table, the image and the order by similarity of `<vote-matrix>` say in Arabic. */
export const voteMatrixPart: LateSections['voteMatrixPart'] = {
  similarity:
    'الدول المتشابهة متجاورة. والمسافة بين دولتين هي متوسط الفرق بين صوتيهما (نعم 1، امتناع ½، لا 0) في القرارات التي صوّتتا فيها كلتاهما؛ وإن لم تصوّتا معاً قط عُدّتا مختلفتين تماماً. وتُضم المجموعات حسب متوسط المسافة بينها.',
  caption: (bodies) => `أصوات كل دولة، ${bodies}`,
  captionState: (state) => `أصوات: ${state}. اختر دولة أخرى في المخطط لسرد أصواتها.`,
  captionDecision: (decision) =>
    `الأصوات على ${apart(decision)}. اختر دولة أو قراراً آخر في المخطط لسرد الأصوات.`,
  columnChanges: 'التغييرات',
  extract: (states, allStates, decisions, allDecisions) =>
    `مقتطف: ${states} من ${allStates} من الدول، و${decisions} من ${allDecisions} من القرارات.`,
};
