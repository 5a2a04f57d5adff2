import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { BROWSER_FLAGS, findBrowser } from './tools/browser.mjs';
import { bundledPlugin } from './tools/wtr-bundled.mjs';
import { holdPlugin } from './tools/wtr-hold.mjs';
import { jsonPlugin } from './tools/wtr-json.mjs';
import { serverMade } from './tools/wtr-server-made.mjs';
import { releases } from './tools/wtr-releases.mjs';
import { mediaPlugin } from './tools/wtr-media.mjs';
import { treePlugin } from './tools/wtr-tree.mjs';

const hold = holdPlugin();

export default {
  files: 'test/browser/**/*.test.ts',
  nodeResolve: { exportConditions: ['browser', 'production'] },
  middleware: [hold.middleware, releases],
  plugins: [
    hold.plugin,
    treePlugin(),
    serverMade(),
    jsonPlugin(),
    mediaPlugin(),
    bundledPlugin(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  browsers: [
    chromeLauncher({ launchOptions: { executablePath: findBrowser(), headless: true, args: BROWSER_FLAGS } }),
  ],
  // One tab at a time: background tabs are throttled, and frames then never come.
  concurrency: 1,
  testFramework: { config: { timeout: 15000 } },
  testsFinishTimeout: 240_000,
};
