import { expect } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import { ChartElement } from '../../../src/base/chart-element.js';
import '../../../src/define.js';
import { violations } from '../axe.js';
import { emulate } from '../media.js';
import { overlaps } from './overlaps.js';

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

/** What a story is drawn in after its own looks: media features of the reader's system, and a language. */
const MODES = [
  { mode: 'dark', features: { 'prefers-color-scheme': 'dark' }, lang: 'en' },
  { mode: 'forced colours', features: { 'forced-colors': 'active' }, lang: 'en' },
  { mode: 'right to left', features: {}, lang: 'ar' },
] as const;

/** Draws every story of a module, in all its modes and sizes. */
export function testStories(module: Stories): void {
  const { default: meta, ...stories } = module as { default: Meta } & Record<string, Story>;
  const page = document.documentElement;
  const speak = (lang: string) => {
    page.lang = lang;
    page.dir = lang === 'ar' ? 'rtl' : 'ltr';
  };
  describe(`every story of ${meta.title}`, function () {
    this.timeout(60_000);
    const before = page.lang;
    beforeEach(() => {
      speak('en');
      page.style.colorScheme = 'light dark';
      page.style.background = 'light-dark(#fff, #14171a)';
    });
    afterEach(async () => {
      document.querySelectorAll('body > main').forEach((box) => box.remove());
      page.style.fontSize = '';
      await emulate({});
    });
    after(() => {
      speak(before);
      page.style.colorScheme = '';
      page.style.background = '';
    });

    for (const [name, story] of Object.entries(stories)) {
      it(`${name}: no axe violation in any mode; nothing wider than its box at any width and size of text`, async () => {
        const box = await drawn(meta, story, 640);
        expect(await violations(box), 'light').to.deep.equal([]);
        for (const { mode, features, lang } of MODES) {
          await emulate(features);
          speak(lang);
          await settled(box);
          expect(await violations(box), mode).to.deep.equal([]);
        }
        for (const width of [320, 280, 640, 1280]) {
          if (width === 640) speak('en');
          // Text at 200 % on the narrowest screens, in both directions of script.
          page.style.fontSize = width < 640 ? '200%' : '';
          box.style.width = `${width}px`;
          await settled(box);
          expect(box.scrollWidth, `${width} px`).to.be.at.most(width);
        }
      });

      it(`${name}: no text of a drawing lies on another or leaves it, at 320 and 768 px, with text at 100 and 200 %`, async () => {
        const box = await drawn(meta, story, 320);
        for (const [width, size] of [
          [320, ''],
          [320, '200%'],
          [768, '200%'],
          [768, ''],
        ] as const) {
          page.style.fontSize = size;
          box.style.width = `${width}px`;
          await settled(box);
          expect(overlaps(box), `${width} px, text at ${size || '100%'}`).to.deep.equal([]);
        }
      });
    }
  });
}
