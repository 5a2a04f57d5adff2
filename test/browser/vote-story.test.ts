import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/vote-data/define.js';
import '../../src/elements/vote-map/define.js';
import '../../src/elements/vote-story/define.js';
import '../../src/elements/vote-tally/define.js';
import type { VoteStory } from '../../src/elements/vote-story/vote-story.js';
import type { VoteTally } from '../../src/elements/vote-tally/vote-tally.js';
import type { DataErrorEvent } from '../../src/events/data-error.js';
import type { StoryStepEvent } from '../../src/events/story-step.js';
import { violations } from './axe.js';
import { textOf, until } from './helpers.js';
import { get } from './shared-helpers.js';

const frames = async (count = 3) => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

const markup = html`
  <div>
    <p style="height: 300px">An article before.</p>
    <vote-story>
      <vote-tally slot="chart" no-actions no-table resolution="A/RES/60/173" highlight="FRA"></vote-tally>
      <section id="one"><h3>One</h3></section>
      <section id="two" data-set-decision="A/C.3/69/L.63"><h3>Two</h3></section>
      <section id="three" data-set-highlight="CUB"><h3>Three</h3></section>
      <section id="four" data-set-resolution="A/RES/69/188" data-set-highlight=""><h3>Four</h3></section>
    </vote-story>
    <p style="height: 1500px">An article after.</p>
  </div>
`;

async function setUp(template = markup): Promise<{ story: VoteStory; chart: VoteTally; box: HTMLElement }> {
  window.scrollTo({ top: 0, behavior: 'instant' });
  const box = await fixture<HTMLElement>(template);
  const story = get<VoteStory>(box, 'vote-story');
  await story.updateComplete;
  await frames();
  return { story, chart: get<VoteTally>(box, 'vote-tally'), box };
}

const inStory = (story: VoteStory, selector: string) => story.renderRoot.querySelector(selector);
const button = (story: VoteStory, action: string) =>
  inStory(story, `[data-action="${action}"]`) as HTMLButtonElement;
const attributes = (chart: Element) =>
  ['resolution', 'decision', 'highlight'].map((name) => chart.getAttribute(name));
const STATES = [
  ['A/RES/60/173', null, 'FRA'],
  ['A/RES/60/173', 'A/C.3/69/L.63', 'FRA'],
  ['A/RES/60/173', 'A/C.3/69/L.63', 'CUB'],
  ['A/RES/69/188', null, null],
];
const scrollTo = async (element: Element, share = 0.3) => {
  const top = element.getBoundingClientRect().top + scrollY - innerHeight * share;
  window.scrollTo({ top, behavior: 'instant' });
  await frames();
};

describe('<vote-story>', () => {
  before(async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 1000, height: 700 });
  });
  after(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 800, height: 600 });
    window.scrollTo(0, 0);
  });

  it('shows the first step before the reader scrolls, and where they are', async () => {
    const { story, chart } = await setUp();
    expect(attributes(chart)).to.deep.equal(STATES[0]);
    expect([story.step, story.getAttribute('progress')]).to.deep.equal([1, '0.25']);
    expect(textOf(inStory(story, '[part="progress"] .now'))).to.equal('1 of 4');
    expect(story.querySelectorAll('[aria-current="step"]').length).to.equal(1);
    expect(get(story, '#one').getAttribute('aria-current')).to.equal('step');
  });

  for (const [name, width, height] of [
    ['wide', 1000, 700],
    ['on a phone', 360, 640],
  ] as const) {
    it(`${name}: each step sets its attributes as it arrives, and going back takes them back`, async () => {
      await setViewport({ width, height });
      const { story, chart } = await setUp();
      const steps: number[] = [];
      story.addEventListener('step-change', ({ step }: StoryStepEvent) => steps.push(step));
      const share = width < 760 ? 0.7 : 0.3;
      for (const [id, state] of [
        ['two', 1],
        ['three', 2],
        ['four', 3],
        ['three', 2],
        ['two', 1],
      ] as const) {
        await scrollTo(get(story, `#${id}`), share);
        expect(attributes(chart), id).to.deep.equal(STATES[state]);
        expect(get(story, `#${id}`).getAttribute('aria-current')).to.equal('step');
      }
      await scrollTo(get(story, '#one'), 0.95);
      expect(attributes(chart)).to.deep.equal(STATES[0]);
      expect(steps).to.deep.equal([2, 3, 4, 3, 2, 1]);
      await setViewport({ width: 1000, height: 700 });
    });
  }

  it('the chart stays in sight while steps pass', async () => {
    const { story, chart } = await setUp();
    await scrollTo(get(story, '#three'));
    const { top, bottom } = chart.getBoundingClientRect();
    expect(top).to.be.within(0, 100);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('End and Home: a jump over all steps is noticed', async () => {
    const { story, chart } = await setUp();
    get<HTMLElement>(document, 'body').focus();
    await sendKeys({ press: 'End' });
    await until(() => story.step === 4);
    expect(attributes(chart)).to.deep.equal(STATES[3]);
    await sendKeys({ press: 'Home' });
    await until(() => story.step === 1);
    expect(attributes(chart)).to.deep.equal(STATES[0]);
  });

  it('an anchor leads to its step', async () => {
    const { story, chart } = await setUp();
    get<HTMLElement>(story, '#three').scrollIntoView();
    await until(() => story.step === 3);
    expect(attributes(chart)).to.deep.equal(STATES[2]);
  });

  it('a keyboard steps on and back with the buttons, which keep the focus and say the step', async () => {
    const { story, chart } = await setUp();
    expect(button(story, 'previous').ariaDisabled).to.equal('true');
    button(story, 'next').focus({ preventScroll: true });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await frames();
    expect(attributes(chart)).to.deep.equal(STATES[2]);
    expect(textOf(inStory(story, '[role="status"]'))).to.equal('Step 3 of 4: Three');
    expect((story.renderRoot as ShadowRoot).activeElement).to.equal(button(story, 'next'));
    const { top } = get(story, '#three').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight / 2);
    await sendKeys({ press: 'Enter' });
    await story.updateComplete;
    expect(button(story, 'next').ariaDisabled).to.equal('true');
    button(story, 'previous').focus({ preventScroll: true });
    await sendKeys({ press: ' ' });
    expect(attributes(chart)).to.deep.equal(STATES[2]);
  });

  it('buttons work where the page is too short to scroll', async () => {
    const { story, chart } = await setUp(html`
      <div>
        <vote-story style="--vote-story-step-height: 0px">
          <vote-tally slot="chart" no-actions resolution="A/RES/60/173"></vote-tally>
          <section><p>One</p></section>
          <section data-set-highlight="CUB"><p>Two</p></section>
        </vote-story>
      </div>
    `);
    await frames();
    const other = story.step === 2 ? 'previous' : 'next';
    button(story, other).click();
    expect(chart.getAttribute('highlight')).to.equal(other === 'next' ? 'CUB' : null);
  });

  it('what the reader chose in the chart gives way to the next step', async () => {
    const { story, chart } = await setUp();
    chart.decision = 'A/RES/65/225';
    await scrollTo(get(story, '#two'));
    expect(chart.decision).to.equal('A/C.3/69/L.63');
    await scrollTo(get(story, '#four'));
    chart.decision = 'A/RES/65/225';
    await scrollTo(get(story, '#one'), 0.95);
    expect([chart.decision, chart.resolution]).to.deep.equal([null, 'A/RES/60/173']);
  });

  it('no step moves the text: the place of the chart keeps its height', async () => {
    await setViewport({ width: 360, height: 640 });
    const { story, box } = await setUp();
    const before = box.scrollHeight;
    for (const id of ['two', 'three', 'four']) {
      await scrollTo(get(story, `#${id}`), 0.7);
      expect(box.scrollHeight).to.equal(before);
    }
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    await setViewport({ width: 1000, height: 700 });
  });

  it('taken out and put back: it goes on', async () => {
    const { story, chart, box } = await setUp();
    const place = story.nextSibling;
    story.remove();
    box.insertBefore(story, place);
    await frames();
    await scrollTo(get(story, '#two'));
    expect(attributes(chart)).to.deep.equal(STATES[1]);
  });

  it('a step put in later is one', async () => {
    const { story, chart } = await setUp();
    const step = document.createElement('section');
    step.setAttribute('data-set-highlight', 'BRA');
    get(story, '#two').before(step);
    await frames();
    expect(textOf(inStory(story, '.now'))).to.equal('1 of 5');
    await scrollTo(step);
    expect(attributes(chart)).to.deep.equal(['A/RES/60/173', null, 'BRA']);
    step.setAttribute('data-set-highlight', 'IND');
    await frames();
    expect(chart.getAttribute('highlight')).to.equal('IND');
  });

  it('several charts: by data-target, and all of a <vote-data> at once', async () => {
    const { story } = await setUp(html`
      <div>
        <vote-story>
          <vote-data slot="chart">
            <vote-map no-actions no-table></vote-map>
            <vote-tally id="tally" no-actions no-table></vote-tally>
          </vote-data>
          <section id="a" data-set-decision="A/RES/69/188"></section>
          <section id="b" data-target="#tally" data-set-highlight="CUB"></section>
        </vote-story>
        <p style="height: 1500px"></p>
      </div>
    `);
    const tally = get<VoteTally>(story, '#tally');
    expect(tally.decision).to.equal('A/RES/69/188');
    await scrollTo(get(story, '#b'));
    expect([tally.highlight, get(story, 'vote-map').getAttribute('highlight')]).to.deep.equal(['CUB', null]);
  });

  it('steps that point nowhere say so in their place; one event tells of all; the rest works', async () => {
    const errors: DataErrorEvent[] = [];
    const keep = (event: DataErrorEvent) => errors.push(event);
    document.body.addEventListener('data-error', keep);
    const { story, chart } = await setUp(html`
      <div>
        <vote-story>
          <vote-tally slot="chart" no-actions no-table resolution="A/RES/60/173"></vote-tally>
          <section id="a" data-set-onclick="globalThis.hacked = true" data-set-highlight="CUB"></section>
          <section id="b" data-target="#nowhere" data-set-highlight="FRA"></section>
          <section id="c" data-target="((" data-set-highlight="FRA"></section>
          <section id="d" data-set-highlight="BRA"></section>
        </vote-story>
        <p style="height: 1500px"></p>
      </div>
    `);
    document.body.removeEventListener('data-error', keep);
    expect(errors.map(({ problems }) => problems.map(({ path }) => path))).to.deep.equal([
      ['step[0]', 'step[1]', 'step[2]'],
    ]);
    expect(textOf(inStory(story, '[part="error"]'))).to.contain('Step 1 cannot set “onclick”');
    expect([chart.hasAttribute('onclick'), chart.getAttribute('highlight')]).to.deep.equal([false, 'CUB']);
    await scrollTo(get(story, '#b'));
    expect(textOf(inStory(story, '[part="error"]'))).to.contain('“#nowhere”');
    await scrollTo(get(story, '#d'));
    expect([inStory(story, '[part="error"]'), chart.getAttribute('highlight')]).to.deep.equal([null, 'BRA']);
  });

  it('without a chart, without steps: a sentence, or nothing, and no exception', async () => {
    const bare = await fixture<VoteStory>(html`<vote-story></vote-story>`);
    expect([bare.step, bare.progress]).to.deep.equal([0, 0]);
    const chartless = await fixture<VoteStory>(
      html`<vote-story><section data-set-highlight="CUB"></section></vote-story>`,
    );
    await chartless.updateComplete;
    expect(textOf(inStory(chartless, '[part="error"]'))).to.contain('slot="chart"');
  });

  it('has no axe violation', async () => {
    const { story } = await setUp();
    expect(await violations(story)).to.deep.equal([]);
  });
});
