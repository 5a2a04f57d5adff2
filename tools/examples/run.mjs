// Proves the package in real apps: packs it, installs, builds, serves and looks at each app of `examples/`.
// `npm run test:examples`, or `npm run test:examples -- vue next` for some. `--built` takes `dist` as it is.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, ensureBrowser } from '../browser.mjs';
import { packLibrary } from '../pack-library.mjs';
import { APPS } from './apps.mjs';
import { checkPage } from './check.mjs';
import { serveApp } from './serve.mjs';

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((name) => !APPS.some((app) => app.name === name));
if (unknown.length > 0) {
  console.error(`No such app: ${unknown.join(', ')}. There are ${APPS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

/** Outside the repository, so that nothing but what an app installs can be found. */
const ROOT = join(tmpdir(), `rollcall-examples-${process.pid}`);

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** The end of what a command said: the cause is there. */
const said = ({ message, stdout = '', stderr = '' }) =>
  `${message}\n${stdout}${stderr}`.trim().split('\n').slice(-40).join('\n');

function npm(place, ...rest) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  execFileSync('npm', rest, { cwd: place, stdio: 'pipe', encoding: 'utf8', env });
}

async function prove(app, tarball, browser) {
  const start = performance.now();
  const place = join(ROOT, app.name);
  cpSync(join('examples', app.name), place, { recursive: true });
  npm(
    place,
    'install',
    tarball,
    '--no-save',
    '--no-package-lock',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
  );
  const installed = seconds(start);
  npm(place, 'run', 'build');
  const server = await serveApp(app, place);
  try {
    const problems = [];
    for (const page of app.pages) problems.push(...(await checkPage(browser, server.origin, page)));
    return { problems, time: `${seconds(start)}, of which ${installed} to install` };
  } finally {
    server.close();
  }
}

if (!words.includes('--built')) execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'pipe' });
mkdirSync(ROOT, { recursive: true });
const { tarball } = packLibrary(ROOT);
const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
let failed = 0;
for (const app of APPS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  try {
    const { problems, time } = await prove(app, tarball, browser);
    console.log(`${problems.length > 0 ? 'failed' : 'passed'}  ${app.name.padEnd(9)} ${time}`);
    for (const problem of problems) console.log(`        ${problem}`);
    if (problems.length > 0) failed += 1;
  } catch (error) {
    failed += 1;
    console.log(`failed  ${app.name}\n${said(error)}`);
  }
}
await browser.close();
rmSync(ROOT, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
