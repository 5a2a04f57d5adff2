import { readFileSync, readdirSync } from 'node:fs';

const NAME = /--_[a-z]+(?:-[a-z]+)*/g;

/** Custom properties of our own (`--_absent-line`) are named for people; in browsers' files they have two letters. */
export function shortenProperties() {
  const files = readdirSync('src', { recursive: true }).filter((name) => name.endsWith('.ts'));
  const names = files.flatMap((name) => readFileSync(`src/${name}`, 'utf8').match(NAME) ?? []);
  // From all of them, in order: every file of every build gives a property the same name.
  const short = new Map([...new Set(names)].sort().map((name, index) => [name, `--_${index.toString(36)}`]));
  return {
    name: 'shorten-properties',
    transform: (code, id) =>
      /\/src\/.*\.ts$/.test(id) && code.includes('--_')
        ? { code: code.replace(NAME, (name) => short.get(name) ?? name), map: null }
        : null,
  };
}
