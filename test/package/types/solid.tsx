/** @jsxImportSource solid-js */
import type {} from 'rollcall-charts/types/solid';

export const page = (
  <vote-data src="votes.json">
    <vote-map
      class="wide"
      attr:resolution="A/RES/69/188"
      layout="tiles"
      noLegend
      prop:dataset={{ decisions: [] }}
      on:vote-select={({ state, vote }) => [state?.toLowerCase(), vote]}
      ref={(element) => void element.toCSV()}
    />
    <country-record state="KOR" compare="JPN" />
    <resolution-timeline from={2005} on:range-select={({ from }) => from} />
    {/* @ts-expect-error: there is no such layout */}
    <vote-map layout="globe" />
    {/* @ts-expect-error: there is no such attribute */}
    <vote-map resolutions="A/RES/69/188" />
    {/* @ts-expect-error: a dataset is no text */}
    <vote-map prop:dataset="votes.json" />
    {/* @ts-expect-error: there is no such element */}
    <vote-globe />
  </vote-data>
);
