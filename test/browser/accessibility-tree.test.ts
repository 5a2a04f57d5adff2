import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { ChartElement } from '../../src/base/chart-element.js';
import { CHARTS, chartIn } from './charts.js';

const treeOf = (selector: string, name = selector) =>
  executeServerCommand<{ tree: string; known: string }, { selector: string; name: string }>(
    'accessibility-tree',
    { selector, name },
  );

/** What is not a chart alone, drawn. */
async function drawn(of: TemplateResult): Promise<void> {
  const box = await fixture<HTMLDivElement>(html`<div>${of}</div>`);
  box.style.width = '640px';
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  for (const tag of ['vote-tally', 'country-record', 'vote-story'])
    for (const each of box.querySelectorAll<ChartElement>(tag)) await each.updateComplete;
}

/** Roles alone, as deep as they lie. */
const roles = (tree: string): readonly string[] =>
  tree.split('\n').map((line) => /^ *(?:… \d+ more )?\w*/.exec(line)?.[0] ?? '');

// What the browser tells assistive technology. A line that changes is a change of what people hear: read it, then
// write it anew with UPDATE_TREES=1 in the environment.
describe('the accessibility tree', () => {
  for (const tag of Object.keys(CHARTS)) {
    it(`<${tag}> is told as test/browser/accessibility/${tag}.txt has it`, async () => {
      await chartIn(tag, 640);
      const { tree, known } = await treeOf(tag);
      expect(tree).to.equal(known);
      expect(tree).to.match(/^figure "/);
    });
  }

  it('<vote-data> adds nothing of its own to the charts in it', async () => {
    await drawn(
      html`<vote-data>
        <vote-tally decision="S/PV.7353"></vote-tally>
        <country-record state="KOR"></country-record>
      </vote-data>`,
    );
    const { tree, known } = await treeOf('div:has(> vote-data)', 'vote-data');
    expect(tree).to.equal(known);
    expect(tree.match(/^ {2}figure "/gm)?.length).to.equal(2);
  });

  it('<vote-story> is its chart, the buttons with where the reader is, and the steps', async () => {
    await drawn(
      html`<vote-story>
        <vote-tally slot="chart" decision="A/C.3/69/L.63"></vote-tally>
        <section data-set-decision="A/C.3/69/L.63">
          <h2>The amendment</h2>
          <p>It failed.</p>
        </section>
        <section data-set-decision="A/RES/69/188">
          <h2>The text</h2>
          <p>It was adopted.</p>
        </section>
      </vote-story>`,
    );
    const { tree, known } = await treeOf('vote-story');
    expect(tree).to.equal(known);
    expect(tree).to.match(/figure "[^]*button "[^]*heading "The amendment"[^]*heading "The text"/);
  });

  it('in Arabic the labels are in Arabic, and what is there and its order are as in English', async () => {
    await chartIn('vote-tally', 640);
    const english = await treeOf('vote-tally');
    fixtureCleanup();
    await drawn(html`<vote-tally lang="ar" dir="rtl" decision="A/C.3/69/L.63"></vote-tally>`);
    const { tree, known } = await treeOf('vote-tally', 'vote-tally.ar');
    expect(tree).to.equal(known);
    expect(roles(tree)).to.deep.equal(roles(english.tree));
    const names = [...tree.matchAll(/(?:option|button|listbox) "([^"]*)"/g)].map(([, name = '']) => name);
    expect(names.length).to.be.at.least(6);
    expect(names.filter((name) => !/\p{Script=Arabic}/u.test(name))).to.deep.equal([]);
  });
});
