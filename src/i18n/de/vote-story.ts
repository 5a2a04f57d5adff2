import type { Sections } from '../messages.js';

/** What `<vote-story>` says in German. */
export const voteStory: Sections['voteStory'] = {
  steps: 'Schritte der Erzählung',
  previous: 'Voriger Schritt',
  next: 'Nächster Schritt',
  progress: (step, steps) => `${step} von ${steps}`,
  arrived: (step, steps, heading) => `Schritt ${step} von ${steps}${heading === '' ? '' : `: ${heading}`}`,
  noChart: (step) =>
    `Schritt ${step} ändert eine Grafik, und die Erzählung hat keine: Fügen Sie eine mit slot="chart" ein.`,
  noTarget: (step, selector) =>
    `Schritt ${step} ändert „${selector}“, das es in der Erzählung nicht gibt. Berichtigen Sie data-target.`,
  notAChart: (step, tag) =>
    `Schritt ${step} ändert <${tag}>, und das ist keine Grafik. Richten Sie data-target auf eine.`,
  noAttribute: (step, names, tag) =>
    `Schritt ${step} kann ${names} an <${tag}> nicht setzen. Verwenden Sie ein Attribut der Grafik selbst, etwa data-set-highlight.`,
};
