import type { Sections } from '../messages.js';

/** What `<vote-story>` says in Chinese. */
export const voteStory: Sections['voteStory'] = {
  steps: '叙述步骤',
  previous: '上一步',
  next: '下一步',
  progress: (step, steps) => `${step}/${steps}`,
  arrived: (step, steps, heading) => `第${step}步，共${steps}步${heading === '' ? '' : `：${heading}`}`,
  noChart: (step) => `第${step}步要改变图表，但叙述中没有图表：请放入一个带slot="chart"的图表。`,
  noTarget: (step, selector) => `第${step}步要改变“${selector}”，但叙述中没有它。请更正其data-target。`,
  notAChart: (step, tag) => `第${step}步要改变<${tag}>，但它不是图表。请将data-target指向图表。`,
  noAttribute: (step, names, tag) =>
    `第${step}步无法在<${tag}>上设置${names}。请使用图表自己的属性，如data-set-highlight。`,
};
