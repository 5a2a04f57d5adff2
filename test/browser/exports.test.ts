import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/vote-map/define.js';
import type { VoteMap } from '../../src/elements/vote-map/vote-map.js';

const map = (): Promise<VoteMap> =>
  fixture<VoteMap>(html`<vote-map resolution="A/RES/69/188" selected="BRA"></vote-map>`);

describe('what a map can be saved as', () => {
  it('toCSV() has iso3, state and vote first, and a row a state', async () => {
    const lines = (await (await map()).toCSV()).trimEnd().split('\n');
    expect(lines[0]).to.match(/^iso3,state,vote,/);
    expect(lines.length).to.equal(194);
    expect(lines.find((line) => line.startsWith('CUB'))).to.match(/^CUB,Cuba,no,/);
  });

  it('toSVG() is one self-contained SVG with the heading, the legend and the source', async () => {
    const svg = await (await map()).toSVG();
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).to.equal(null);
    expect(svg).to.contain('General Assembly').and.to.contain('A/RES/69/188').and.to.contain('116');
    expect(parsed.querySelectorAll('script, foreignObject, image, style').length).to.equal(0);
    const cuba = parsed.querySelector('[data-state="CUB"]');
    expect(cuba?.getAttribute('fill')).to.match(/^(rgb|#|color)/);
  });

  it('toSVG() twice gives ids that do not meet', async () => {
    const chart = await map();
    const ids = async () => [...(await chart.toSVG()).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    const [first, second] = [await ids(), await ids()];
    expect(first.filter((id) => second.includes(id))).to.deep.equal([]);
  });

  it('toPNG({scale: 2}) is a PNG of twice the size', async () => {
    const chart = await map();
    const size = async (scale: number) => {
      const bitmap = await createImageBitmap(await chart.toPNG({ scale }));
      return bitmap.width;
    };
    expect(await size(2)).to.equal(2 * (await size(1)));
  });

  it('toPNG({scale: 0}) is refused with a remedy', async () => {
    const chart = await map();
    const message = await chart.toPNG({ scale: 0 }).catch((error: Error) => error.message);
    expect(message).to.contain('scale is 0');
  });

  it('toCSV() of a chart in its error state is refused', async () => {
    const chart = await fixture<VoteMap>(html`<vote-map resolution="A/RES/99/999"></vote-map>`);
    const message = await chart.toCSV().catch((error: Error) => error.message);
    expect(message).to.contain('error');
  });
});
