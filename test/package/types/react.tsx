/** @jsxImportSource react */
import type {} from 'rollcall-charts/types/react';

export const page = (
  <vote-data src="votes.json">
    <vote-map
      className="wide"
      resolution="A/RES/69/188"
      layout="tiles"
      no-legend
      noTable={false}
      dataset={{ decisions: [] }}
      onvote-select={({ state, vote }) => [state?.toLowerCase(), vote]}
      ref={(element) => void element?.toCSV()}
    />
    <country-record state="KOR" compare="JPN" />
    <resolution-timeline from="2005" onrange-select={({ from }) => from} />
    <vote-tally what-if="abstain:no" selected={null} />
    {/* @ts-expect-error: there is no such layout */}
    <vote-map layout="globe" />
    {/* @ts-expect-error: there is no such attribute */}
    <vote-map resolutions="A/RES/69/188" />
    {/* @ts-expect-error: a switch is true, false or empty */}
    <vote-map no-legend={3} />
    {/* @ts-expect-error: there is no such element */}
    <vote-globe />
  </vote-data>
);
