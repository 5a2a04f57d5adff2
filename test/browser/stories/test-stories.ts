import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { ChartElement } from '../../../src/base/chart-element.js';
import '../../../src/define.js';
import { violations } from '../axe.js';

/** What Storybook takes from a story, as far as these stories use it. */
interface Story {
  readonly args?: Record<string, unknown>;
  readonly render?: (args: Record<string, unknown>) => TemplateResult;
}
interface Meta extends Story {
  readonly title: string;
}

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
  // A story of a chart that waits for its data never settles.
  const waiting = new Promise((resolve) => setTimeout(resolve, 1000));
  await Promise.race([Promise.all(charts.map((chart) => chart.updateComplete)), waiting]);
  await frame();
}

/** A module of stories, as Storybook reads it. */
export type Stories = Readonly<Record<string, unknown>>;

/** Draws every story of a module: no axe violation, and nothing wider than its box at 280, 640 and 1,280 px. */
export function testStories(module: Stories): void {
  const { default: meta, ...stories } = module as { default: Meta } & Record<string, Story>;
  describe(`every story of ${meta.title}`, () => {
    const before = document.documentElement.lang;
    afterEach(() => document.querySelectorAll('body > main').forEach((box) => box.remove()));
    beforeEach(() => (document.documentElement.lang = 'en'));
    after(() => (document.documentElement.lang = before));

    for (const [name, story] of Object.entries(stories)) {
      it(`${name}: no axe violation; nothing wider than its box at 280, 640 and 1,280 px`, async () => {
        const box = await drawn(meta, story, 640);
        expect(await violations(box)).to.deep.equal([]);
        for (const width of [280, 640, 1280]) {
          box.style.width = `${width}px`;
          await settled(box);
          expect(box.scrollWidth, `${width} px`).to.be.at.most(width);
        }
      });
    }
  });
}
