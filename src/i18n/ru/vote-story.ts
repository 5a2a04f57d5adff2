import type { Sections } from '../messages.js';

/** What `<vote-story>` says in Russian. */
export const voteStory: Sections['voteStory'] = {
  steps: 'Шаги рассказа',
  previous: 'Предыдущий шаг',
  next: 'Следующий шаг',
  progress: (step, steps) => `${step} из ${steps}`,
  arrived: (step, steps, heading) => `Шаг ${step} из ${steps}${heading === '' ? '' : `: ${heading}`}`,
  noChart: (step) => `Шаг ${step} меняет диаграмму, а её в рассказе нет: добавьте её со slot="chart".`,
  noTarget: (step, selector) =>
    `Шаг ${step} меняет «${selector}», но в рассказе этого нет. Исправьте его data-target.`,
  notAChart: (step, tag) =>
    `Шаг ${step} меняет <${tag}>, а это не диаграмма. Направьте его data-target на диаграмму.`,
  noAttribute: (step, names, tag) =>
    `Шаг ${step} не может задать ${names} для <${tag}>. Используйте свойство самой диаграммы, например data-set-highlight.`,
};
