/** @jsxImportSource react */
import { createRef } from 'react';
import { CountryRecord, ResolutionTimeline, VoteMap, VoteStory } from 'rollcall-charts/react';
import { VoteTally, type VoteTallyProps } from 'rollcall-charts/react/vote-tally';
import type { VoteMap as VoteMapElement } from 'rollcall-charts';

const ref = createRef<VoteMapElement>();
const props: VoteTallyProps = { whatIf: 'abstain:no' };

export const page = (
  <>
    <VoteMap
      ref={ref}
      resolution="A/RES/69/188"
      layout="tiles"
      noLegend
      className="wide"
      dataset={{ decisions: [] }}
      onVoteSelect={({ state, vote }) => [state?.toLowerCase(), vote]}
      onResolutionSelect={({ symbol }) => symbol}
      onDataError={({ problems }) => problems.map(({ path }) => path)}
    >
      <table slot="summary" />
    </VoteMap>
    <VoteTally {...props} onVoteSelect={(event) => event.decision} />
    <CountryRecord country="KOR" />
    <ResolutionTimeline from={2005} onRangeSelect={({ from, to }) => [from, to]} />
    <VoteStory onStepChange={({ step, steps }) => step / steps} />
    {/* @ts-expect-error: there is no such layout */}
    <VoteMap layout="globe" />
    {/* @ts-expect-error: there is no such property */}
    <VoteMap resolutions="A/RES/69/188" />
    {/* @ts-expect-error: a dataset is no text */}
    <VoteMap dataset="data.json" />
    {/* @ts-expect-error: a tally has no choice of decisions */}
    <VoteTally onResolutionSelect={() => undefined} />
    {/* @ts-expect-error: the event has no such field */}
    <VoteMap onVoteSelect={({ country }) => country} />
  </>
);
