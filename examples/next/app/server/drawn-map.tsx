'use client';
import type { VoteSelectEvent } from 'rollcall-charts';
import { useEffect, useRef, useState } from 'react';

/** What the server drew, taken over in the browser; React leaves it alone. */
export function DrawnMap({ html }: { readonly html: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState('nothing yet');

  useEffect(() => {
    const choose = ({ state, vote }: VoteSelectEvent) => setChosen(state ? `${state} ${vote}` : 'nothing');
    const element = place.current;
    element?.addEventListener('vote-select', choose);
    void import('rollcall-charts/elements/vote-map/define');
    return () => element?.removeEventListener('vote-select', choose);
  }, []);

  return (
    <>
      <div ref={place} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />
      <p>
        Chosen: <output>{chosen}</output>
      </p>
    </>
  );
}
