import type { Sections } from '../messages.js';
import { apart } from './words.js';

/** What `<vote-story>` says in Arabic. */
export const voteStory: Sections['voteStory'] = {
  steps: 'خطوات القصة',
  previous: 'الخطوة السابقة',
  next: 'الخطوة التالية',
  progress: (step, steps) => `${step} من ${steps}`,
  arrived: (step, steps, heading) =>
    `الخطوة ${step} من ${steps}${heading === '' ? '' : `: ${apart(heading)}`}`,
  noChart: (step) =>
    `الخطوة ${step} تغيّر مخططاً، ولا مخطط في القصة: ضع فيها مخططاً له \u2068slot="chart"\u2069.`,
  noTarget: (step, selector) =>
    `الخطوة ${step} تغيّر «${apart(selector)}»، وهو ليس في القصة. صحّح data-target.`,
  notAChart: (step, tag) =>
    `الخطوة ${step} تغيّر ${apart(`<${tag}>`)}، وهو ليس مخططاً. وجّه data-target إلى مخطط.`,
  noAttribute: (step, names, tag) =>
    `الخطوة ${step}: لا يمكن ضبط ${apart(names)} في ${apart(`<${tag}>`)}. استخدم سمة من سمات المخطط، مثل \u2068data-set-highlight\u2069.`,
};
