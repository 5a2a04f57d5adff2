// The three pages that `bench/run.mjs` compares. Each sets `window.drawnAt` two frames after it has drawn.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

const FRAMES = `requestAnimationFrame(() => requestAnimationFrame(() => { window.drawnAt = performance.now(); }));`;
const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>${head}</head><body>${body}</body></html>`;

export function rollcallPage() {
  return page(
    `<script type="module" src="/dist/cdn/vote-map.js"></script>
     <script type="module">
       await customElements.whenDefined('vote-map');
       await document.querySelector('vote-map').updateComplete;
       ${FRAMES}
     </script>`,
    `<vote-map resolution="A/RES/69/188"></vote-map>`,
  );
}

/** The finished map of `rollcallPage`, labels and all, as SVG in the page: the limit of what any library can reach. */
export async function staticPage(browser, url) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1000, height: 800 });
  await tab.goto(url);
  await tab.waitForFunction('window.drawnAt > 0', { polling: 50 });
  const svg = await tab.evaluate(() => {
    const drawing = document.querySelector('vote-map').renderRoot.querySelector('[part="chart"] svg');
    const copy = drawing.cloneNode(true);
    const originals = drawing.querySelectorAll('*');
    [...copy.querySelectorAll('*')].forEach((node, index) => {
      const looks = getComputedStyle(originals[index]);
      for (const name of ['class', 'part', 'tabindex', 'aria-selected']) node.removeAttribute(name);
      if (node.matches('path, circle, line')) {
        node.setAttribute('fill', looks.fill);
        if (looks.stroke !== 'none') node.setAttribute('stroke', looks.stroke);
      }
    });
    copy.setAttribute('width', '100%');
    return copy.outerHTML;
  });
  await tab.close();
  return page('', `${svg}<script>${FRAMES}</script>`);
}

/**
 * What a journalist writes by hand: d3-geo, topojson-client and the 50m file; one path a state with its name, and a
 * circle where a member is too small to see, so that every member is shown, as on ours. No interaction.
 */
export async function d3Page() {
  const decisions = JSON.parse(readFileSync('data/decisions.json', 'utf8'));
  const { votes } = decisions.find((decision) => decision.symbol === 'A/RES/69/188');
  const voteByCode = Object.fromEntries(
    Object.entries(votes).flatMap(([vote, codes]) => codes.map((code) => [code, vote])),
  );
  const code = `
    import { geoEqualEarth, geoPath } from 'd3-geo';
    import { feature } from 'topojson-client';
    const COLOURS = { yes: '#1d63b0', no: '#6d0f14', abstain: '#c47f00', absent: '#d5d9de' };
    const [world, votes] = await Promise.all([fetch('/world.json').then((r) => r.json()), fetch('/votes.json').then((r) => r.json())]);
    const countries = feature(world, world.objects.countries);
    const path = geoPath(geoEqualEarth().fitWidth(1000, countries));
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 1000 487');
    for (const country of countries.features) {
      const node = document.createElementNS('http://www.w3.org/2000/svg', 'path');
      node.setAttribute('d', path(country) ?? '');
      node.setAttribute('fill', COLOURS[votes[country.properties.a3]] ?? '#eceef0');
      node.setAttribute('stroke', '#fff');
      const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
      title.textContent = country.properties.name;
      node.append(title);
      svg.append(node);
      if (!votes[country.properties.a3] || path.area(country) > 16) continue;
      const [cx, cy] = path.centroid(country);
      const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
      for (const [key, value] of Object.entries({ cx, cy, r: 5, fill: node.getAttribute('fill') })) {
        circle.setAttribute(key, value);
      }
      svg.append(circle);
    }
    document.body.append(svg);
    ${FRAMES}`;
  const bundle = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return {
    '/d3': { type: 'text/html', body: page('<script type="module" src="/d3.js"></script>', '') },
    '/d3.js': { type: 'text/javascript', body: bundle.outputFiles[0].text },
    '/votes.json': { type: 'application/json', body: JSON.stringify(voteByCode) },
  };
}
