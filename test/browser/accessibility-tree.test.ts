import { expect } from '@open-wc/testing';
import { executeServerCommand, readFile, writeFile } from '@web/test-runner-commands';
import { CHARTS, chartIn } from './charts.js';

// What the browser tells assistive technology. A line that changes is a change of what people hear: read it, then
// delete the file and run this test again, which writes it anew.
describe('the accessibility tree', () => {
  for (const tag of Object.keys(CHARTS)) {
    it(`<${tag}> is told as test/browser/accessibility/${tag}.txt has it`, async () => {
      await chartIn(tag, 640);
      const tree: string = await executeServerCommand('accessibility-tree', tag);
      const path = `accessibility/${tag}.txt`;
      const known = await readFile({ path });
      if (known === undefined) await writeFile({ path, content: `${tree}\n` });
      expect(`${tree}\n`).to.equal(known ?? `${tree}\n`);
      expect(tree).to.match(/^figure "/);
      expect(tree).to.contain('status');
    });
  }
});
