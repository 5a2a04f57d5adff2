import { expect, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { CHARTS, chartIn } from './charts.js';
import { inside } from './helpers.js';
import { emulate } from './media.js';
import type { VoteStory } from '../../src/elements/vote-story/vote-story.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const moving = (element: Element) => element.shadowRoot?.getAnimations().length ?? 0;
const press = (root: Element, action: string) =>
  (inside(root as never, `[data-action="${action}"]`) as HTMLButtonElement).click();

async function story(): Promise<VoteStory> {
  window.scrollTo({ top: 0, behavior: 'instant' });
  const box = await fixture<HTMLElement>(html`
    <div>
      <vote-story>
        <vote-tally slot="chart" no-actions no-table resolution="A/RES/60/173"></vote-tally>
        <section><p>One</p></section>
        <section data-set-resolution="A/RES/69/188"><p>Two</p></section>
        <section><p>Three</p></section>
      </vote-story>
      <p style="height: 1500px">An article after.</p>
    </div>
  `);
  const element = box.querySelector('vote-story') as VoteStory;
  await element.updateComplete;
  for (let i = 0; i < 3; i++) await frame();
  return element;
}

/** Where all that is drawn lies: what moves later has not the same answer. */
const picture = (root: Element) =>
  [...(root.shadowRoot?.querySelectorAll('svg, svg *') ?? [])].map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join();
  });

describe('motion', () => {
  afterEach(() => emulate({}));

  it('without prefers-reduced-motion a story moves: its bar grows, the page scrolls on its way', async () => {
    const element = await story();
    element.goTo(3);
    const start = scrollY;
    await element.updateComplete;
    await frame();
    expect(moving(element)).to.be.above(0);
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(scrollY).to.be.above(start + 100);
  });

  it('under prefers-reduced-motion a story is at its step at once', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const element = await story();
    element.goTo(3);
    const at = scrollY;
    expect(at).to.be.above(100);
    await element.updateComplete;
    await frame();
    expect(moving(element)).to.equal(0);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(scrollY).to.equal(at);
  });

  it('under prefers-reduced-motion a map that zooms and plays changes at once', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const map = await chartIn('vote-map', 640);
    const before = picture(map);
    press(map, 'zoom-in');
    for (let waited = 0; waited < 100 && picture(map).join(' ') === before.join(' '); waited++) await frame();
    await map.updateComplete;
    const zoomed = picture(map);
    expect(zoomed).to.not.deep.equal(before);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(picture(map)).to.deep.equal(zoomed);
    press(map, 'play');
    await map.updateComplete;
    await frame();
    expect(moving(map)).to.equal(0);
    press(map, 'play');
  });

  for (const [tag, { mark }] of Object.entries(CHARTS)) {
    it(`<${tag}> under prefers-reduced-motion: nothing moves for a pointer, a choice or another text`, async () => {
      await emulate({ 'prefers-reduced-motion': 'reduce' });
      const chart = await chartIn(tag, 640);
      const first = inside(chart, mark) as Element;
      const { x, y, width, height } = first.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
      await chart.updateComplete;
      await frame();
      expect(moving(chart), 'chosen').to.equal(0);
      chart.setAttribute('resolution', 'A/RES/60/173');
      await chart.updateComplete;
      await frame();
      expect(moving(chart), 'another text').to.equal(0);
      await sendMouse({ type: 'move', position: [1, 1] });
    });
  }
});
