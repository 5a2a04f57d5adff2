import { describe, expect, it } from 'vitest';
import { bundledPath } from '../../../src/bundled/path.js';
import { findDecision } from '../../../src/dataset/queries.js';
import { parseDataset } from '../../../src/dataset/parse.js';
import {
  isOfTheAssembly,
  textPath,
  type TextPath,
} from '../../../src/elements/resolution-path/path-steps.layout.js';
import {
  stageTitle,
  stepLabel,
  stepWords,
} from '../../../src/elements/resolution-path/path-words.describe.js';
import { resolutionPathDescribe } from '../../../src/elements/resolution-path/resolution-path.describe.js';
import { resolutionPathLayout } from '../../../src/elements/resolution-path/resolution-path.layout.js';
import { symbolLines } from '../../../src/elements/resolution-path/path-step.layout.js';
import { isProblem } from '../../../src/i18n/decision-words.js';
import { english } from '../english.js';
import { collide, estimatedText } from '../../../src/layout/text.js';
import { pending } from '../../../stories/fixtures.js';

const dataset = bundledPath();
const en = english;
const text = estimatedText(13);
const pathOf = (resolution: string): TextPath => {
  const found = findDecision(dataset, { resolution });
  if (isProblem(found)) throw new Error(found.message);
  return textPath(dataset, found);
};
const told = (path: TextPath): string[] =>
  path.stages.flatMap(({ steps }) => steps.map(({ stage, status }) => `${stage} ${status}`));
const states = dataset.states.filter(({ iso3 }) => ['CUB', 'CHN'].includes(iso3));
const layoutOf = (path: TextPath, width: number) =>
  resolutionPathLayout(path, {
    width,
    text,
    words: stepWords(dataset, path, states, en),
    title: (stage) => stageTitle(path, stage, en),
  });
const every = dataset.resolutions
  .filter(({ symbol }) => symbol.startsWith('A/RES/'))
  .map(({ symbol }) => symbol);

describe('textPath(dataset, decision)', () => {
  it('of A/RES/69/188 returns the failed amendment, both votes, and two procedural votes of the Council', () => {
    const path = pathOf('A/RES/69/188');
    expect(told(path)).toEqual([
      'draft tabled',
      'amendments failed',
      'committee passed',
      'plenary passed',
      'council procedural',
      'council procedural',
      'court none',
    ]);
    expect(path.stages[path.stands]?.stage).toBe('council');
    expect(path.cosponsors?.count?.value).toBe(62);
    expect(path.events.map(({ date }) => date)).toEqual(['2014-10-08', '2014-11-12', '2014-11-14']);
  });

  it('of A/RES/70/172, to which no amendment was proposed, returns no such step', () => {
    expect(pathOf('A/RES/70/172').stages.map(({ stage }) => stage)).not.toContain('amendments');
  });

  it('of A/RES/73/180 returns Sudan’s failed amendment, adoption without a vote, and no act of the Council', () => {
    const path = pathOf('A/RES/73/180');
    expect(told(path)).toEqual([
      'draft tabled',
      'amendments failed',
      'committee without-a-vote',
      'plenary without-a-vote',
      'council none',
      'court none',
    ]);
    expect(path.stages[1]?.steps[0]?.decision?.proposers).toEqual(['SDN']);
    expect(path.stages[path.stands]?.stage).toBe('plenary');
  });

  it.each([
    ['A/RES/72/188', 'council not-taken'],
    ['A/RES/76/177', 'council not-sought'],
    ['A/RES/77/226', 'council without-a-vote'],
    ['A/RES/78/218', 'council procedural'],
  ])('of %s returns what the Council did: %s', (symbol, expected) => {
    expect(told(pathOf(symbol))).toContain(expected);
  });

  it.each(every)('of %s never has the Court reached', (symbol) => {
    const path = pathOf(symbol);
    expect(told(path).at(-1)).toBe('court none');
    expect(path.stands).toBeLessThan(path.stages.length - 1);
  });

  it('of a vote still to come returns it as pending, and nothing after it', () => {
    const result = parseDataset(pending, { states: dataset.states });
    const decision = result.ok ? result.dataset.decisions[0] : undefined;
    if (!result.ok || !decision) throw new Error('The fixture does not parse');
    const path = textPath(result.dataset, decision);
    expect(told(path)).toContain('plenary pending');
    expect(path.stages[path.stands]?.stage).not.toBe('plenary');
    expect(resolutionPathDescribe(result.dataset, path, null, en).heading).toBe('A/EX/1: not yet decided');
  });

  it('isOfTheAssembly tells the texts of the Human Rights Council apart', () => {
    const other = dataset.decisions.find(({ body }) => body === 'human-rights-council');
    expect(other && isOfTheAssembly(dataset, other)).toBe(false);
  });
});

describe('resolutionPathLayout(path, options)', () => {
  it('{width: 0} returns nothing to draw', () => {
    expect(layoutOf(pathOf('A/RES/69/188'), 0)).toMatchObject({ steps: [], titles: [], height: 0 });
  });

  it('runs down on a phone and across from 768 px', () => {
    for (const symbol of every) {
      expect(layoutOf(pathOf(symbol), 320).kind).toBe('down');
      expect(layoutOf(pathOf(symbol), 768).kind).toBe('across');
    }
  });

  it.each([280, 320, 480, 640, 768, 1280, 1600])(
    '{width: %i} keeps marks, words and documents apart and inside',
    (width) => {
      for (const symbol of every) {
        const { steps, height } = layoutOf(pathOf(symbol), width);
        const links = steps.flatMap(({ links: each }) =>
          each.map((link) => ({ ...link, y: link.y - 11, height: 13 })),
        );
        const boxes = steps.map(({ box }) => box);
        boxes.forEach((a, i) => {
          expect(a.y + a.height).toBeLessThanOrEqual(height + 6);
          expect(a.width).toBeGreaterThanOrEqual(24);
          expect(a.height).toBeGreaterThanOrEqual(24);
          expect(boxes.slice(i + 1).some((b) => collide(a, b))).toBe(false);
          expect(links.some((b) => collide(a, b))).toBe(false);
        });
        for (const { lines, states: marked, box } of steps) {
          for (const line of lines)
            expect(line.x + text.measure(line.text)).toBeLessThanOrEqual(box.x + box.width + 4);
          for (const { x, lines: said } of marked)
            for (const line of said) expect(x + text.measure(line)).toBeLessThanOrEqual(width);
        }
      }
    },
  );

  it('gives a bar only where votes were counted, and its parts fill it', () => {
    const { steps } = layoutOf(pathOf('A/RES/73/180'), 1280);
    expect(steps.map(({ bar }) => bar.length)).toEqual([0, 3, 0, 0, 0, 0]);
  });

  it('symbolLines("A/C.3/69/L.28/Rev.1") breaks after a stroke alone', () => {
    const lines = symbolLines('A/C.3/69/L.28/Rev.1', 70, text);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('A/C.3/69/L.28/Rev.1');
    expect(lines.slice(0, -1).every((line) => line.endsWith('/'))).toBe(true);
  });
});

describe('resolutionPathDescribe(dataset, path)', () => {
  it('of A/RES/69/188 says where it stands, and no more than the dataset knows', () => {
    const { heading, summary } = resolutionPathDescribe(dataset, pathOf('A/RES/69/188'), null, en);
    expect(heading).toBe('A/RES/69/188: before the Security Council, no referral in this dataset');
    expect(summary).toBe(
      'Adopted by the General Assembly on 18 December 2014: 116 in favour, 20 against, 53 abstaining; ' +
        '4 members did not vote. Taken up by the Security Council on 22 December 2014 and 10 December 2015. ' +
        'The dataset holds no referral to the International Criminal Court.',
    );
  });

  it('of A/RES/72/188 says that the Council took no decision', () => {
    const { heading, summary } = resolutionPathDescribe(dataset, pathOf('A/RES/72/188'), null, en);
    expect(heading).toBe('A/RES/72/188: the Security Council took no decision');
    expect(summary).toContain('The Security Council took no decision (December 2018).');
  });

  it('gives one row a step, symbol,date,body,method,yes,no,abstain,absent first, then outcome', () => {
    const table = resolutionPathDescribe(dataset, pathOf('A/RES/69/188'), null, en).table();
    expect(
      table.columns
        .slice(0, 9)
        .map(({ key }) => key)
        .join(),
    ).toBe('symbol,date,body,method,yes,no,abstain,absent,outcome');
    expect(table.rows.length).toBe(7);
    expect(table.rows[1]?.slice(0, 9)).toEqual([
      'A/C.3/69/L.63',
      '2014-11-18',
      'third-committee',
      'recorded-vote',
      40,
      77,
      50,
      26,
      'failed',
    ]);
  });
});

describe('stepWords(dataset, path, states)', () => {
  const path = pathOf('A/RES/69/188');
  const steps = path.stages.flatMap((stage) => stage.steps);
  const words = stepWords(dataset, path, states, en);

  it('tells how a state voted at each recorded vote, and that it had no seat in the Council', () => {
    expect(steps.map((step) => words(step).states.find(({ iso3 }) => iso3 === 'CUB')?.text)).toEqual([
      undefined,
      'CUB yes',
      'CUB no',
      'CUB no',
      'CUB no seat',
      'CUB no seat',
      undefined,
    ]);
  });

  it('gives the draft the first date on record, not as the date of its last revision', () => {
    const [draft] = steps;
    expect(draft && words(draft)).toMatchObject({
      lines: ['First on record: 8 October 2014', '62 co-sponsors'],
      symbol: 'A/C.3/69/L.28/Rev.1',
    });
  });

  it('labels a step with all that is written at it', () => {
    const [, amendment] = steps;
    expect(amendment && stepLabel(path, amendment, words(amendment), en)).toBe(
      'Amendment, Failed, Proposed by Cuba, 18 November 2014, 40 in favour, 77 against, 50 abstaining, ' +
        'CHN yes, CUB yes, A/C.3/69/L.63',
    );
  });

  it('of a tally without votes says that the vote of a state is not known', () => {
    const other = pathOf('A/RES/73/180');
    const step = other.stages[1]?.steps[0];
    expect(step && stepWords(dataset, other, states, en)(step).states.map((each) => each.text)).toEqual([
      'CHN not known',
      'CUB not known',
    ]);
  });
});
