'use client';
import { useState, type ReactNode } from 'react';
import { VoteMap } from 'rollcall-charts/react/vote-map';

/** A map, and the state that its reader has chosen. */
export function ChosenState(props: { readonly resolution: string; readonly children: ReactNode }) {
  const [chosen, setChosen] = useState('nothing yet');
  return (
    <>
      <VoteMap
        resolution={props.resolution}
        onVoteSelect={({ state, vote }) => setChosen(state ? `${state} ${vote}` : 'nothing')}
      >
        {props.children}
      </VoteMap>
      <p>
        Chosen: <output>{chosen}</output>
      </p>
    </>
  );
}
