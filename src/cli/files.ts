import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { Failure, reasonOf } from './failure.js';

/** Reads a text file; what hinders it is a `Failure`. */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw new Failure(`${path} cannot be read: ${reasonOf(error)}.`);
  }
}

/** Reads a JSON file; what hinders it is a `Failure`. */
export async function readJSON(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Failure(`${path} is not valid JSON: ${reasonOf(error)}.`);
  }
}

/** Writes a file; what hinders it is a `Failure`. */
export async function writeOut(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new Failure(`${path} cannot be written: ${reasonOf(error)}.`);
  }
}

/** Makes a folder, and those around it, where they are missing. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new Failure(`The folder ${path} cannot be made: ${reasonOf(error)}.`);
  }
}

/** Writes to the standard output to its end, also into a pipe. */
export const print = (content: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(content, (error) => (error ? reject(error) : resolve()));
  });
