import { expect } from '@open-wc/testing';
import { CHARTS, chartIn } from './charts.js';
import { overlaps } from './stories/overlaps.js';

const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar', 'ko', 'ja', 'de'];

describe('texts of drawings', () => {
  const page = document.documentElement;
  const before = page.lang;
  after(() => {
    page.lang = before;
    page.dir = '';
  });

  for (const tag of Object.keys(CHARTS)) {
    it(`<${tag}> in every language, from 320 to 1,280 px: no text lies on another or leaves the drawing`, async function () {
      this.timeout(60_000);
      const chart = await chartIn(tag, 320);
      const box = chart.parentElement as HTMLElement;
      const found: string[] = [];
      for (const lang of LANGUAGES) {
        page.lang = lang;
        page.dir = lang === 'ar' ? 'rtl' : 'ltr';
        for (const width of [320, 600, 736, 768, 1280]) {
          box.style.width = `${width}px`;
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          await chart.updateComplete;
          found.push(...overlaps(box).map((each) => `${lang}, ${width} px: ${each}`));
        }
      }
      expect(found).to.deep.equal([]);
    });
  }
});
