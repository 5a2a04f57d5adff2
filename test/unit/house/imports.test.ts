import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = 'src';
const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : /\.ts$/.test(name) ? [path] : [];
  });

const D3_MATHS = /^d3-(array|scale|shape|time|sankey|delaunay|interpolate)$/;
const LIT = /^(lit|@lit\/context)(\/|$)/;

/** What each kind of file may import: folders of ours, and packages. */
const RULES: readonly { of: RegExp; ours: RegExp; packages: RegExp }[] = [
  { of: /^dataset\//, ours: /^dataset\//, packages: /^valibot$/ },
  { of: /^bundled\//, ours: /^(bundled|dataset)\//, packages: /^$/ },
  { of: /^layout\//, ours: /^(layout|dataset)\//, packages: D3_MATHS },
  { of: /^i18n\//, ours: /^(i18n|dataset)\//, packages: /^$/ },
  { of: /^events\//, ours: /^(events|dataset|i18n)\//, packages: LIT },
  { of: /^export\//, ours: /^(export|dataset|i18n)\//, packages: /^(lit(\/.*)?|d3-dsv)$/ },
  { of: /^snippet\//, ours: /^(snippet|dataset|i18n)\//, packages: /^$/ },
  {
    of: /^panel\//,
    ours: /^(panel|snippet|export|dataset|i18n)\//,
    packages: LIT,
  },
  { of: /^maker\//, ours: /^(maker|panel|snippet|export|bundled|dataset|i18n)\//, packages: LIT },
  { of: /^iframe\//, ours: /^(iframe|snippet|dataset|i18n)\//, packages: /^$/ },
  {
    // Nothing of Node and no document: this runs at the edge too.
    of: /^server\/(svg|fonts)\//,
    ours: /^(server\/(svg|fonts)|export)\//,
    packages: /^(css-select|css-tree(\/(parser|generator))?|domhandler|htmlparser2)$/,
  },
  {
    of: /^base\//,
    ours: /^(base|dataset|i18n|events|export|panel)\//,
    // D3 behaviours that need the DOM, the placing of labels, and taking over a server's drawing load when first used.
    packages:
      /^(lit(\/.*)?|@lit\/context|@lit-labs\/ssr-client|d3-(zoom|brush|selection)|@floating-ui\/dom)$/,
  },
  // What runs in Node alone: pictures of pixels, threads, and the command line.
  { of: /^node\//, ours: /^(node|server)\//, packages: /^(node:.+|@resvg\/resvg-js)$/ },
  { of: /^cli\//, ours: /^(cli|node|server|snippet|i18n)\//, packages: /^(node:.+|commander|d3-dsv)$/ },
  {
    of: /^server\//,
    ours: /^(server|base|elements|dataset|i18n|export)\//,
    packages: /^(lit(\/.*)?|@lit-labs\/ssr(\/.*)?)$/,
  },
  { of: /^elements\/[^/]+\/[^/]+\.layout\.ts$/, ours: /^(dataset|layout|i18n)\//, packages: D3_MATHS },
  { of: /^elements\/[^/]+\/[^/]+\.describe\.ts$/, ours: /^(dataset|layout|i18n)\//, packages: /^$/ },
  {
    of: /^elements\/[^/]+\/[^/]+\.(template|controls|styles)\.ts$/,
    ours: /^(base\/styles|i18n)\//,
    packages: LIT,
  },
  {
    of: /^elements\//,
    ours: /^(base|events|dataset|bundled|layout|i18n)\//,
    packages: LIT,
  },
];

function imports(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  return [...code.matchAll(/(?<!['\w])(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(
    (match) => match[1] ?? [],
  );
}

function broken(path: string): string[] {
  const name = path.slice(SRC.length + 1);
  const rule = RULES.find((each) => each.of.test(name));
  if (!rule) return [];
  const own = dirname(name);
  return imports(path).filter((target) => {
    if (!target.startsWith('.')) return !rule.packages.test(target);
    const place = normalize(join(own, target));
    const sameElement = own.startsWith('elements/') && place.startsWith(`${own}/`);
    return !sameElement && !rule.ours.test(place);
  });
}

describe('the house', () => {
  it.each(files(SRC))('%s imports only what its folder may', (path) => {
    expect(broken(path)).toEqual([]);
  });

  it.each(files(SRC))('%s has at most 250 lines', (path) => {
    expect(readFileSync(path, 'utf8').split('\n').length).toBeLessThanOrEqual(250);
  });

  it('no source uses innerHTML, eval, unsafe directives or a style attribute', () => {
    const forbidden =
      /innerHTML|outerHTML|\beval\(|new Function|unsafe(HTML|SVG)|insertAdjacentHTML|style=\$\{/;
    expect(files(SRC).filter((path) => forbidden.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});
