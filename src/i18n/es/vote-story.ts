import type { Sections } from '../messages.js';

/** What `<vote-story>` says in Spanish. */
export const voteStory: Sections['voteStory'] = {
  steps: 'Pasos del relato',
  previous: 'Paso anterior',
  next: 'Paso siguiente',
  progress: (step, steps) => `${step} de ${steps}`,
  arrived: (step, steps, heading) => `Paso ${step} de ${steps}${heading === '' ? '' : `: ${heading}`}`,
  noChart: (step) =>
    `El paso ${step} cambia un gráfico, y el relato no tiene ninguno: añada uno con slot="chart".`,
  noTarget: (step, selector) =>
    `El paso ${step} cambia «${selector}», que no está en el relato. Corrija su data-target.`,
  notAChart: (step, tag) =>
    `El paso ${step} cambia <${tag}>, que no es un gráfico. Dirija su data-target a uno.`,
  noAttribute: (step, names, tag) =>
    `El paso ${step} no puede fijar ${names} en <${tag}>. Use un atributo del gráfico, como data-set-highlight.`,
};
