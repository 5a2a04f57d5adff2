import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { CHARTS, chartIn } from './charts.js';

// What the browser tells assistive technology. A line that changes is a change of what people hear: read it, then
// write it anew with UPDATE_TREES=1 in the environment.
describe('the accessibility tree', () => {
  for (const tag of Object.keys(CHARTS)) {
    it(`<${tag}> is told as test/browser/accessibility/${tag}.txt has it`, async () => {
      await chartIn(tag, 640);
      const { tree, known } = await executeServerCommand<{ tree: string; known: string }, string>(
        'accessibility-tree',
        tag,
      );
      expect(tree).to.equal(known);
      expect(tree).to.match(/^figure "/);
    });
  }
});
