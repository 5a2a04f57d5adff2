import type {} from 'rollcall-charts/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const map: SvelteHTMLElements['vote-map'] = {
  resolution: 'A/RES/69/188',
  layout: 'tiles',
  noLegend: false,
  'no-table': '',
  dataset: { decisions: [] },
  class: 'wide',
  'onvote-select': ({ state, vote }) => void [state?.toLowerCase(), vote],
};
export const record: SvelteHTMLElements['country-record'] = { state: 'KOR', compare: null };
// @ts-expect-error: there is no such layout
export const globe: SvelteHTMLElements['vote-map'] = { layout: 'globe' };
// Svelte lets any element have any attribute, but a wrong value of a known one is an error:
// @ts-expect-error: a switch is true, false or empty
export const wrong: SvelteHTMLElements['vote-map'] = { 'no-legend': 'yes' };
