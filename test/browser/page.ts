/** What `pages/spy.mjs` has seen in a page. */
interface Seen {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly stored: readonly string[];
  /** Names of the window before the scripts of the page. */
  readonly globals: readonly string[];
}

export type PageWindow = Window & typeof globalThis & { readonly seen: Seen };

export interface Chart extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  readonly toSVG?: () => Promise<string>;
  readonly toCSV?: () => Promise<string>;
}

const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'`;

/** A page of its own with a strict policy, with built scripts as a newsroom pastes them, and with the spy before them. */
export async function page(body: string, head: string, policy = POLICY): Promise<PageWindow> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '700';
  frame.srcdoc = `<!doctype html><html lang="en"><head>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module" src="/test/browser/pages/spy.mjs"></script>
    ${head}
    </head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as PageWindow;
}

export const moduleTag = (src: string): string => `<script type="module" src="${src}"></script>`;

/** Takes away the pages of a test. */
export const closePages = (): void => document.querySelectorAll('iframe').forEach((frame) => frame.remove());

/** Waits until every chart of a page is drawn; the charts. */
export async function drawnCharts(view: PageWindow): Promise<readonly Chart[]> {
  const charts = [...view.document.querySelectorAll<Chart>('*')].filter((each) => 'updateComplete' in each);
  await Promise.all(charts.map((chart) => chart.updateComplete));
  return charts;
}
