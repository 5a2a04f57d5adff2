import type { Sections } from '../messages.js';

/** What `<vote-story>` says in Japanese. */
export const voteStory: Sections['voteStory'] = {
  steps: 'ストーリーの段階',
  previous: '前の段階',
  next: '次の段階',
  progress: (step, steps) => `${step}/${steps}`,
  arrived: (step, steps, heading) => `全${steps}段階中の第${step}段階${heading === '' ? '' : `：${heading}`}`,
  noChart: (step) =>
    `第${step}段階は図を変えますが、ストーリーに図がありません。slot="chart"の図を入れてください。`,
  noTarget: (step, selector) =>
    `第${step}段階が変える“${selector}”は、ストーリーにありません。data-targetを直してください。`,
  notAChart: (step, tag) =>
    `第${step}段階が変える<${tag}>は図ではありません。data-targetで図を指定してください。`,
  noAttribute: (step, names, tag) =>
    `第${step}段階は<${tag}>に${names}を設定できません。data-set-highlightのように、図自身の属性を使ってください。`,
};
