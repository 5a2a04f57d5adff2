// Puts the files of this release beside the page, and their hashes into it. No bundler.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const cdn = 'node_modules/rollcall-charts/dist/cdn';
const { version, entries } = JSON.parse(readFileSync(`${cdn}/manifest.json`, 'utf8'));
const { file, integrity, imports } = entries['vote-map'];

const preload = (each) =>
  `<link rel="modulepreload" href="rollcall/${each.file}" integrity="${each.integrity}" crossorigin />`;
const script = `<script type="module" src="rollcall/${file}" integrity="${integrity}" crossorigin></script>`;

mkdirSync('site', { recursive: true });
cpSync(`${cdn}/${version}`, `site/rollcall/${version}`, { recursive: true });
for (const name of ['style.css', 'page.js']) cpSync(name, `site/${name}`);
const page = readFileSync('page.html', 'utf8');
writeFileSync(
  'site/index.html',
  page.replace('<!-- rollcall -->', [...imports.map(preload), script].join('\n    ')),
);
