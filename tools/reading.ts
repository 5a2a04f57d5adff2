// How hard the words of charts are to read: `npx tsx tools/reading.ts`. Flesch–Kincaid grade, that is years of school
// (0.39 × words a sentence + 11.8 × syllables a word − 15.59), of every explanation of a term and of summaries.
import { terms } from '../src/i18n/en-terms.js';

/** Syllables as English is spoken, near enough: groups of vowels, without a silent e at the end. */
export function syllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return plain === '' ? 1 : 1;
  const groups = plain.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

/** Years of school that a text asks for. */
export function grade(text: string): number {
  const sentences = text.split(/[.!?:;](?:\s|$)/).filter((each) => each.trim() !== '');
  const words = text.split(/\s+/).filter((each) => /[\p{L}\p{N}]/u.test(each));
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return (
    0.39 * (words.length / Math.max(1, sentences.length)) +
    11.8 * (spoken / Math.max(1, words.length)) -
    15.59
  );
}

/** The middle of some numbers. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

if (process.argv[1]?.endsWith('reading.ts')) {
  const grades = Object.values(terms.all).map(({ term, means }) => ({ term, grade: grade(means) }));
  for (const each of grades) console.log(each.grade.toFixed(1).padStart(5), each.term);
  console.log(
    `Median of ${grades.length} explanations: ${median(grades.map((each) => each.grade)).toFixed(1)}`,
  );
}
