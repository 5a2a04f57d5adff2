import { describe, expect, it } from 'vitest';
import { embed } from '../../../src/i18n/en-embed.js';
import { keys } from '../../../src/i18n/en-keys.js';
import { table } from '../../../src/i18n/en-table.js';
import { terms } from '../../../src/i18n/en-terms.js';
import { voteMatrixPart } from '../../../src/i18n/en-vote-matrix-part.js';
import { en } from '../../../src/i18n/en.js';
import { words } from '../english.js';
import { LANGUAGES, languageOf, leavesOf, said, sectionsIn, type Tag } from './sections.js';

const english = leavesOf({ common: en, ...words, embed, keys, table, terms, voteMatrixPart });

/** Only a developer meets these, and all languages leave them English. */
const ENGLISH_ONLY = /^(blocBreakdown\.bad|voteTally\.badSwitch)\./;

/** Words that stand under each other: a language may need fewer. */
const STACKED = /^cosponsors\.(whenTabled|unknown)\.\d$/;

/** What is rightly the same as in English: the same word in that language, or a letter that begins it. */
const SAME: Readonly<Partial<Record<Tag, readonly string[]>>> = {
  de: [
    'common.browse.pause', // Pause
    'countryRecord.letters.no', // N for Nein
    'embed.kinds.iframe', // the name of the HTML element
    'terms.all.veto.term', // Veto
    'voteMatrix.bodies.economic-and-social-council', // ECOSOC, as the UN's own German texts have it
    'voteMatrix.sorts.name', // Name
  ],
  es: [
    'common.votes.no', // no
    'councilVote.veto', // veto
    'countryRecord.letters.no', // N for No
    'countryRecord.letters.abstain', // A for Abstención
    'embed.kinds.script', // the name of the HTML element
    'embed.kinds.iframe',
    'terms.all.veto.term', // Veto
    'voteMatrix.bodies.economic-and-social-council', // ECOSOC
    'voteShift.no', // no
  ],
  fr: [
    'common.votes.abstain', // abstention
    'common.date', // Date
    'common.vote', // Vote
    'common.symbol', // Document
    'common.browse.pause', // Pause
    'cosponsors.columns.source', // Source
    'councilVote.veto', // veto
    'countryRecord.letters.no', // N for Non
    'countryRecord.letters.abstain', // A for Abstention
    'countryRecord.counts.abstain', // 3 abstentions
    'countryRecord.sourceColumn', // Source
    'embed.kinds.script', // the name of the HTML element
    'embed.kinds.iframe',
    'terms.all.abstention.term', // Abstention
    'terms.all.veto.term', // Veto
    'voteMatrix.bodies.economic-and-social-council', // ECOSOC
    'voteShift.after', // Second vote
  ],
  ru: ['embed.kinds.iframe'], // the name of the HTML element
};

/** Joins and shapes whose text is all the caller's. */
const CALLERS = /^common\.label\.|^common\.regionalGroup$/;

const MARKS = ['⟦1⟧', '⟦2⟧', '⟦3⟧', '⟦4⟧', '⟦5⟧', '⟦6⟧', '⟦7⟧'];
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 100, 101];
const CJK = '[\\u3040-\\u30ff\\u4e00-\\u9fff]';

const NOUNS =
  'abstimmung|antrag|ausschuss|datum|diagramm|dokument|enthaltung|entwurf|gremium|grafik|gruppe|jahr|mitglied|resolution|staat|tabelle|versammlung|veto';

/** What no text of a language may contain, and why. */
const NEVER: Readonly<Partial<Record<Tag, readonly RegExp[]>>> = {
  ar: [/[\u0600-\u06ff][,;?]/], // Arabic has its own comma, semicolon and question mark
  de: [new RegExp(`(^|\\s)(${NOUNS})(e|en|n|s|es)?(?=[\\s.,:;])`)], // nouns are written with a capital
  ja: [new RegExp(`${CJK}[,;:!?.]|[,;:!?.]${CJK}`)], // full-width punctuation
  zh: [new RegExp(`${CJK}[,;:!?.]|[,;:!?.]${CJK}`)],
};

/** Parameters that are numbers themselves, and choose the form of a noun; all others are texts. */
const NUMBER = /^(count|moved)$/;

const parametersOf = (value: unknown): readonly string[] =>
  typeof value === 'function'
    ? (/^\(?([^)=]*)\)?\s*=>/.exec(value.toString())?.[1] ?? '').split(',').map((name) => name.trim())
    : [];

/** Ends of sentences, which bring the space before them. */
const ENDS = /^resolutionPath\.whenCounted\./;

const textOf = (value: unknown): string => said(value, MARKS);

describe.each(LANGUAGES)('the words in %s', (lang) => {
  const loading = sectionsIn(lang).then(leavesOf);

  it('have a text for every text in English, and none besides', async () => {
    const language = await loading;
    const asked = [...english.keys()].filter((path) => !ENGLISH_ONLY.test(path) && !STACKED.test(path));
    const given = [...language.keys()].filter((path) => !STACKED.test(path));
    expect(given.sort()).toEqual(asked.sort());
    for (const [path, value] of language) expect(typeof value, path).toBe(typeof english.get(path));
  });

  it('are not those of English, but for words that are rightly the same', async () => {
    const same = [...(await loading)]
      .filter(([path]) => !CALLERS.test(path))
      .filter(([path, value]) => textOf(value) === textOf(english.get(path)))
      .filter(([, value]) => /[a-z]/i.test(textOf(value)))
      .map(([path]) => path);
    expect(same.sort()).toEqual([...(SAME[lang] ?? [])].sort());
  });

  it('say everything that English is told to say', async () => {
    const lost = [...(await loading)]
      .filter(([path]) => !CALLERS.test(path))
      .filter(([path, value]) =>
        MARKS.some((mark) => textOf(english.get(path)).includes(mark) && !textOf(value).includes(mark)),
      )
      .map(([path, value]) => `${path}: ${textOf(value)}`);
    expect(lost).toEqual([]);
  });

  it('have a form for every number', async () => {
    for (const [path, value] of await loading) {
      const names = parametersOf(english.get(path));
      if (!names.some((name) => NUMBER.test(name))) continue;
      for (const count of COUNTS) {
        const given = names.map((name, i) => (NUMBER.test(name) ? count : MARKS[i]));
        const text = said(value, given);
        expect(text, path).not.toMatch(/undefined|NaN|\[object|null|^\s*$/);
      }
    }
  });

  it('have no straight quotes, no doubled or lost spaces, and their own punctuation', async () => {
    for (const [path, value] of await loading) {
      if (CALLERS.test(path)) continue;
      // Attributes are quoted as a developer writes them.
      const text = textOf(value).replace(/="[^"]*"/g, '');
      expect(text, path).not.toMatch(/ {2}|["']| $| [.,;。，、](?!\S)/);
      if (!ENDS.test(path)) expect(text, path).not.toMatch(/^ /);
      for (const never of NEVER[lang] ?? []) expect(text, path).not.toMatch(never);
    }
  });

  it('name the same titles of the bundled decisions as every other language', async () => {
    const [titles, others] = [(await languageOf(lang)).titles, (await languageOf('fr')).titles];
    expect(Object.keys(titles).sort()).toEqual(Object.keys(others).sort());
    for (const title of Object.values(titles)) expect(title).not.toMatch(/ {2}|^\s|\s$|["']/);
  });
});
