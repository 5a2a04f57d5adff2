import type { Dataset } from '../types.js';
import type { Path, Problems } from './problems.js';

interface Citing {
  readonly sources: readonly string[];
  readonly conflicts?: readonly { readonly source: string | null }[];
}

/** Checks that names are used once, and answers whether one is known. */
function names(list: readonly string[], key: (i: number) => Path, problems: Problems): ReadonlySet<string> {
  const seen = new Set<string>();
  list.forEach((name, i) => {
    if (seen.has(name)) problems.add(key(i), `"${name}" is there already; give each its own.`);
    seen.add(name);
  });
  return seen;
}

function checkCitations(
  records: readonly Citing[],
  list: string,
  known: ReadonlySet<string>,
  problems: Problems,
): void {
  const check = (id: string | null, path: Path): void => {
    if (id !== null && !known.has(id))
      problems.add(path, `"${id}" is not the id of a source; add it to sources.`);
  };
  records.forEach(({ sources, conflicts = [] }, i) => {
    sources.forEach((id, k) => check(id, [list, i, 'sources', k]));
    conflicts.forEach(({ source }, k) => check(source, [list, i, 'conflicts', k, 'source']));
  });
}

/** `described`: whether the dataset lists resolutions at all; if not, decisions may name texts that it does not describe. */
export function checkReferences(dataset: Dataset, described: boolean, problems: Problems): void {
  const { states, decisions, resolutions, cosponsorships, events, sources } = dataset;
  const ids = (list: readonly { readonly id: string }[], name: string): ReadonlySet<string> =>
    names(
      list.map(({ id }) => id),
      (i) => [name, i, 'id'],
      problems,
    );
  const known = ids(sources, 'sources');
  const decisionIds = ids(decisions, 'decisions');
  const cosponsorshipIds = ids(cosponsorships, 'cosponsorships');
  ids(events, 'events');
  names(
    states.map(({ iso3 }) => iso3),
    (i) => ['states', i, 'iso3'],
    problems,
  );
  const symbols = names(
    resolutions.map(({ symbol }) => symbol),
    (i) => ['resolutions', i, 'symbol'],
    problems,
  );
  checkCitations(decisions, 'decisions', known, problems);
  checkCitations(resolutions, 'resolutions', known, problems);
  checkCitations(cosponsorships, 'cosponsorships', known, problems);
  checkCitations(events, 'events', known, problems);

  const checkText = (symbol: string | null, path: Path): void => {
    if (described && symbol !== null && !symbols.has(symbol)) {
      problems.add(
        path,
        `"${symbol}" is not the symbol of a resolution; add it to resolutions, or leave it out.`,
      );
    }
  };
  decisions.forEach(({ resolution }, i) => checkText(resolution, ['decisions', i, 'resolution']));
  cosponsorships.forEach(({ resolution, replacedBy }, i) => {
    checkText(resolution, ['cosponsorships', i, 'resolution']);
    if (replacedBy !== null && !cosponsorshipIds.has(replacedBy)) {
      problems.add(
        ['cosponsorships', i, 'replacedBy'],
        `"${replacedBy}" is not the id of a record of co-sponsors; correct it.`,
      );
    }
  });
  resolutions.forEach((resolution, i) =>
    resolution.decisions.forEach((id, k) => {
      if (decisionIds.has(id)) return;
      problems.add(
        ['resolutions', i, 'decisions', k],
        `"${id}" is not the id of a decision; add it to decisions.`,
      );
    }),
  );
}
