import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import '../../src/define.js';
import { ChartElement } from '../../src/base/chart-element.js';
import { violations } from './axe.js';
import * as blocBreakdown from '../../stories/bloc-breakdown.stories.js';
import * as cosponsorBar from '../../stories/cosponsor-bar.stories.js';
import * as councilVote from '../../stories/council-vote.stories.js';
import * as countryRecord from '../../stories/country-record.stories.js';
import * as resolutionPath from '../../stories/resolution-path.stories.js';
import * as resolutionTimeline from '../../stories/resolution-timeline.stories.js';
import * as voteData from '../../stories/vote-data.stories.js';
import * as voteMap from '../../stories/vote-map.stories.js';
import * as voteMatrix from '../../stories/vote-matrix.stories.js';
import * as voteShift from '../../stories/vote-shift.stories.js';
import * as voteStory from '../../stories/vote-story.stories.js';
import * as voteTally from '../../stories/vote-tally.stories.js';

/** What Storybook takes from a story, as far as these stories use it. */
interface Story {
  readonly args?: Record<string, unknown>;
  readonly render?: (args: Record<string, unknown>) => TemplateResult;
}
interface Meta extends Story {
  readonly title: string;
}

const modules = [
  blocBreakdown,
  cosponsorBar,
  councilVote,
  countryRecord,
  resolutionPath,
  resolutionTimeline,
  voteData,
  voteMap,
  voteMatrix,
  voteShift,
  voteStory,
  voteTally,
] as unknown as readonly ({
  default: Meta;
} & Record<string, Story>)[];

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Draws a story in a box of a width and waits until its charts are drawn. */
async function drawn(meta: Meta, story: Story, width: number): Promise<HTMLElement> {
  const box = document.createElement('main');
  box.style.width = `${width}px`;
  document.body.append(box);
  const template = (story.render ?? meta.render)?.({ ...meta.args, ...story.args });
  render(html`${template}`, box);
  await settled(box);
  return box;
}

async function settled(box: HTMLElement): Promise<void> {
  const charts = [...box.querySelectorAll('*')].filter((each) => each instanceof ChartElement);
  await frame();
  await Promise.all(charts.map((chart) => chart.updateComplete));
  await frame();
}

describe('every story', () => {
  const before = document.documentElement.lang;
  beforeEach(() => (document.documentElement.lang = 'en'));
  after(() => (document.documentElement.lang = before));

  for (const { default: meta, ...stories } of modules) {
    for (const [name, story] of Object.entries(stories)) {
      it(`${meta.title}, ${name}: no axe violation; nothing wider than its box at 280, 640 and 1,280 px`, async () => {
        const box = await drawn(meta, story, 640);
        expect(await violations(box)).to.deep.equal([]);
        for (const width of [280, 640, 1280]) {
          box.style.width = `${width}px`;
          await settled(box);
          expect(box.scrollWidth, `${width} px`).to.be.at.most(width);
        }
        box.remove();
      });
    }
  }
});
