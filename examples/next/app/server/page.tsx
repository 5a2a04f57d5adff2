import { renderToHTML } from 'rollcall-charts/server';
import { DrawnMap } from './drawn-map';

/** Rendered anew for each reader, on the server. */
export const dynamic = 'force-dynamic';

/** The chart is in the page before any script: its marks, its words and its table. */
export default async function Page() {
  const html = await renderToHTML('vote-map', { resolution: 'A/RES/69/188' });
  return (
    <main>
      <h1>A vote drawn on the server</h1>
      <DrawnMap html={html} />
    </main>
  );
}
