// Makes the folder of a new chart, its stories and its tests: `npm run new:element -- vote-wheel`.
// What it makes is drawn, tested and typed at once; from there, change what the chart answers.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TEMPLATES = 'tools/element-template';

/** Where a template goes, below the folder of the project. */
function target(template: string, tag: string): string {
  const special: Readonly<Record<string, string>> = {
    'stories.tpl': `stories/${tag}.stories.ts`,
    'unit.tpl': `test/unit/${tag}/layout.test.ts`,
    'browser.tpl': `test/browser/${tag}.test.ts`,
  };
  return special[template] ?? `src/elements/${tag}/${template.replace('__tag__', tag).replace(/\.tpl$/, '')}`;
}

/** The files of a new element: path → content. Throws for a tag that is no custom element's name. */
export function elementFiles(tag: string, root = '.'): ReadonlyMap<string, string> {
  if (!/^[a-z]+(-[a-z]+)+$/.test(tag)) {
    throw new Error(
      `"${tag}" is no name for an element: use small letters with a hyphen, such as vote-wheel.`,
    );
  }
  const name = tag.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
  const camel = name.charAt(0).toLowerCase() + name.slice(1);
  return new Map(
    readdirSync(join(root, TEMPLATES)).map((template) => [
      target(template, tag),
      readFileSync(join(root, TEMPLATES, template), 'utf8')
        .replaceAll('__tag__', tag)
        .replaceAll('__Class__', name)
        .replaceAll('__camel__', camel),
    ]),
  );
}

function main(tag: string): void {
  const files = elementFiles(tag);
  const taken = [...files.keys()].filter((path) => existsSync(path));
  if (taken.length > 0) throw new Error(`${taken.join(', ')} exist already.`);
  for (const [path, content] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(path);
  }
  console.log(`Now add ./elements/${tag}/define.js to src/define.ts and the class to src/index.ts.`);
}

if (process.argv[1]?.endsWith('new-element.ts')) main(process.argv[2] ?? '');
