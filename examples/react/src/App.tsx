import { useState } from 'react';
import { VoteMap } from 'rollcall-charts/react';
import type { VoteSelectEvent } from 'rollcall-charts';
// The tag itself, for those who would rather write it: it needs its definition, and its types are in tsconfig.json.
import 'rollcall-charts/elements/vote-tally/define';
import { ourVote } from './our-vote';

export function App() {
  const [chosen, setChosen] = useState('nothing yet');
  const choose = ({ state, vote }: VoteSelectEvent) => setChosen(state ? `${state} ${vote}` : 'nothing');

  return (
    <main>
      <h1>Votes in React</h1>
      <VoteMap resolution="A/RES/69/188" highlight="CUB" onVoteSelect={choose} />
      <p>
        Chosen: <output>{chosen}</output>
      </p>
      <h2>A vote of our own, drawn by the tag itself</h2>
      <vote-tally dataset={ourVote} decision="our-vote" no-actions onvote-select={choose} />
    </main>
  );
}
