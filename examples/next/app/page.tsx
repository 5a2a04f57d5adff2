import { VoteTally } from 'rollcall-charts/react/vote-tally';
import { ChosenState } from './chosen-state';

/** Rendered anew for each reader, on the server. */
export const dynamic = 'force-dynamic';

export default function Page() {
  return (
    <main>
      <h1>Votes in Next.js</h1>
      <ChosenState resolution="A/RES/69/188">
        <p>Resolution 69/188 was adopted by 116 votes to 20, with 53 abstentions.</p>
      </ChosenState>
      <h2>A component without state of its own, straight from a server component</h2>
      <VoteTally decision="A/C.3/69/L.63" noActions>
        <p>The amendment was rejected.</p>
      </VoteTally>
    </main>
  );
}
