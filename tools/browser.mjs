// Finds a Chromium, or installs Debian's where this process may. Run before browser tests and benchmarks.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CANDIDATES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Flags that keep a test browser quiet: no sandbox in containers, no traffic of its own. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
];

export function findBrowser() {
  return CANDIDATES.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function installBrowser() {
  const apt = (...words) =>
    execFileSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', '-qq', ...words], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
}

export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (mayInstall) installBrowser();
  const installed = findBrowser();
  if (installed) return installed;
  console.error(
    'No Chromium found: install it (Debian: apt-get install chromium) or set CHROME_PATH to a Chrome or Chromium.',
  );
  process.exit(1);
}

if (import.meta.filename === process.argv[1]) ensureBrowser();
