// Writes what frameworks and editors want to know of the elements, from the custom elements manifest: part of `npm run build`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsTypes } from './elements-types.js';
import { readElements } from './manifest.js';
import { reactIndex, reactWrapper, type Wrapper } from './react.js';
import { cssData, htmlData } from './vscode.js';

const FRAMEWORKS = 'tools/integrations/frameworks';
const elements = readElements();

function write(path: string, content: string): void {
  mkdirSync(join('dist', path, '..'), { recursive: true });
  writeFileSync(join('dist', path), content);
}

function writeWrapper(path: string, { code, types }: Wrapper): void {
  write(`${path}.js`, code);
  write(`${path}.d.ts`, types);
}

write('types/elements.d.ts', elementsTypes(elements));
// Types alone; the empty module beside them lets anyone import them in either way.
write('types/elements.js', 'export {};\n');
for (const file of readdirSync(FRAMEWORKS)) {
  const name = file.replace(/\.tpl$/, '');
  const path = name === 'react-props' ? 'react/props' : `types/${name}`;
  write(`${path}.d.ts`, readFileSync(join(FRAMEWORKS, file), 'utf8'));
  write(`${path}.js`, 'export {};\n');
}
for (const element of elements) writeWrapper(`react/${element.tagName}`, reactWrapper(element));
writeWrapper('react/index', reactIndex(elements));
write('vscode.html-custom-data.json', `${JSON.stringify(htmlData(elements), null, 2)}\n`);
write('vscode.css-custom-data.json', `${JSON.stringify(cssData(elements), null, 2)}\n`);
