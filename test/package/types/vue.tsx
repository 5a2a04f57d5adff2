import type {} from 'rollcall-charts/types/vue';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const map: Props<'vote-map'> = {
  resolution: 'A/RES/69/188',
  layout: 'tiles',
  noLegend: false,
  'no-table': '',
  dataset: { decisions: [] },
  class: 'wide',
  key: 1,
  onVoteSelect: ({ state, vote }) => void [state?.toLowerCase(), vote],
};
export const record: Props<'country-record'> = { state: 'KOR', compare: null };
// @ts-expect-error: there is no such layout
export const globe: Props<'vote-map'> = { layout: 'globe' };
// @ts-expect-error: there is no such attribute
export const unknown: Props<'vote-map'> = { resolutions: 'A/RES/69/188' };
// @ts-expect-error: there is no such element
export type Nothing = Props<'vote-globe'>;
