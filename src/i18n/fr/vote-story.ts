import type { Sections } from '../messages.js';

/** What `<vote-story>` says in French. */
export const voteStory: Sections['voteStory'] = {
  steps: 'Étapes du récit',
  previous: 'Étape précédente',
  next: 'Étape suivante',
  progress: (step, steps) => `${step} sur ${steps}`,
  arrived: (step, steps, heading) =>
    `Étape ${step} sur ${steps}${heading === '' ? '' : `\u202f: ${heading}`}`,
  noChart: (step) =>
    `L’étape ${step} modifie un graphique, et le récit n’en a pas\u202f: ajoutez-en un avec slot="chart".`,
  noTarget: (step, selector) =>
    `L’étape ${step} modifie «\u202f${selector}\u202f», qui n’est pas dans le récit. Corrigez son data-target.`,
  notAChart: (step, tag) =>
    `L’étape ${step} modifie <${tag}>, qui n’est pas un graphique. Dirigez son data-target vers un graphique.`,
  noAttribute: (step, names, tag) =>
    `L’étape ${step} ne peut régler ${names} sur <${tag}>. Utilisez un attribut du graphique, comme data-set-highlight.`,
};
