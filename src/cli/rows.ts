import { csvParse } from 'd3-dsv';
import { extname } from 'node:path';
import { Failure } from './failure.js';
import { readJSON, readText } from './files.js';
import { read } from './values.js';
import type { Format, Job } from '../node/job.js';

/** One row of a batch: names and values as they stand in the file. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a CSV file with a header, or of a JSON file with a list of objects. */
export async function rowsOf(path: string): Promise<readonly Row[]> {
  const ending = extname(path).toLowerCase();
  if (ending === '.csv') {
    const rows = csvParse((await readText(path)).replace(/^\uFEFF/, ''));
    if (!rows.columns.includes('element'))
      throw new Failure(`${path} has no column "element": its first line must name the columns.`);
    return rows;
  }
  if (ending !== '.json') throw new Failure(`${path} is neither .csv nor .json.`);
  const list = await readJSON(path);
  if (!Array.isArray(list)) throw new Failure(`${path} must hold a list of objects.`);
  return list as readonly Row[];
}

/** What a row says beside the attributes of its element. */
const OWN = ['element', 'name', 'format', 'lang', 'theme', 'width', 'scale', 'dataset'] as const;

/** A row as a job, and the name of its file. */
export interface Planned {
  readonly job: Job;
  readonly file: string;
}

const text = (row: Row, key: string): string | null => {
  const value = row[key];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  throw new Failure(`"${key}" must be a text or a number.`);
};

function attributesOf(row: Row): Record<string, string | true> {
  const attributes: Record<string, string | true> = {};
  for (const [name, value] of Object.entries(row)) {
    if (OWN.some((own) => own === name) || value === false) continue;
    const given = value === true ? true : text(row, name);
    if (given !== null) attributes[name] = given;
  }
  return attributes;
}

/** Reads one row; what is wrong with it is a `Failure`. */
export async function planned(
  row: Row,
  number: number,
  defaults: { readonly format: Format },
  datasetOf: (path: string) => Promise<unknown>,
): Promise<Planned> {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Failure('It is no object.');
  const element = text(row, 'element');
  if (element === null) throw new Failure('It names no element.');
  const given = <Value>(key: string, make: (value: string) => Value): Value | undefined => {
    const value = text(row, key);
    return value === null ? undefined : make(value);
  };
  const format = given('format', read.format) ?? defaults.format;
  const name = text(row, 'name') ?? `${number}-${element}`;
  if (!/^[^/\\:*?"<>|]+$/.test(name) || /^\.+$/.test(name))
    throw new Failure(`Its name "${name}" cannot be the name of a file.`);
  const path = text(row, 'dataset');
  const job: Job = {
    element,
    attributes: attributesOf(row),
    format,
    lang: given('lang', read.lang),
    theme: given('theme', read.theme),
    width: given('width', read.width),
    scale: given('scale', read.scale),
    ...(path === null ? {} : { dataset: await datasetOf(path) }),
  };
  return { job, file: `${name}.${format}` };
}
