/** What `<vote-story>` says in English. Numbers arrive already formatted. */
export const voteStory = {
  steps: 'Steps of the story',
  previous: 'Previous step',
  next: 'Next step',
  /** "3 of 7" */
  progress: (step: string, steps: string) => `${step} of ${steps}`,
  arrived: (step: string, steps: string, heading: string) =>
    `Step ${step} of ${steps}${heading === '' ? '' : `: ${heading}`}`,
  noChart: (step: string) =>
    `Step ${step} changes a chart, and the story has none: put one in with slot="chart".`,
  noTarget: (step: string, selector: string) =>
    `Step ${step} changes “${selector}”, which is not in the story. Correct its data-target.`,
  notAChart: (step: string, tag: string) =>
    `Step ${step} changes a <${tag}>, which is no chart. Point its data-target to one.`,
  noAttribute: (step: string, names: string, tag: string) =>
    `Step ${step} cannot set ${names} on <${tag}>. Use an attribute of the chart’s own, such as data-set-highlight.`,
};
