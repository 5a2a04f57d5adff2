import { lowerFirst } from '../first-letter.js';
import type { Sections } from '../messages.js';
import { ofOne, states } from './grammar.js';

/** What the chart of what moved between two votes says in Russian. */
export const voteShift: Sections['voteShift'] = {
  label: (from, to) => `Голос каждого государства в двух голосованиях: сначала ${from}, затем ${to}`,
  none: 'Сравнивать нечего: в данных нет двух голосований по государствам.',
  withoutAVote: (name) =>
    `${name} — принято без голосования, сравнивать нечего. Выберите голосование с занесением в отчёт.`,
  tallyOnly: (name) =>
    `${name} — известен только итог, а не голос каждого государства. Выберите другое голосование.`,
  noVote: (name) => `${name} — голоса государств неизвестны. Выберите голосование с занесением в отчёт.`,
  noPair: (text) =>
    `Голоса государств в комитете и на пленуме неизвестны: ${text}. Выберите два голосования с помощью from и to.`,
  noPartner: (name, path) => `${name} — сравнить не с чем. Укажите второе голосование в «${path}».`,
  sameVote: (name) => `${name} — с самим собой не сравнить. Укажите в «from» и «to» два голосования.`,
  noneInCommon: (from, to) =>
    `Ни одно государство не голосовало и в ${from}, и в ${to}. Выберите голосования с общими участниками.`,
  notAFlow: (flow, keys) => `«${flow}» — не поток этой диаграммы. Укажите один из: ${keys}.`,
  heading: (moved, text, from, to, title) =>
    moved === 0
      ? `Никто не изменил голоса (${from} → ${to}): ${title}`
      : `Голос изменился: ${states(moved, text)} (${from} → ${to}). ${title}`,
  the: (thing) => thing,
  inYear: (thing, year) => `${thing}, ${year}`,
  amendment: 'поправка',
  text: 'текст',
  onAmendment: 'Голосование по поправке',
  stayed: 'Тот же голос',
  moved: 'Другой голос',
  partial: 'Голос лишь в одном из двух',
  same: (text, total) => `Оба раза одинаково — ${text} из ${total} участников обоих голосований`,
  from: { yes: 'за', no: 'против', abstain: 'воздержались', absent: 'не голосовали' },
  move: (text, from, to) => `${from} → ${to} — ${text}`,
  named: (clause, names) => `${clause} (${names})`,
  others: (text) => `иначе — ${text}`,
  title: (text, from, to) => `${text}: ${lowerFirst(from)} → ${lowerFirst(to)}`,
  more: 'Выберите поток, чтобы увидеть, кто это.',
  flow: (from, to) => `${from}, затем ${lowerFirst(to)}`,
  state: (from, to) => `${ofOne(from)}, затем ${ofOne(to)}`,
  sideNote: (status, which, text) =>
    `В ${which === 'first' ? 'первом' : 'втором'} голосовании, ${lowerFirst(status)}: ${text}.`,
  countOf: states,
  outside: (n, text) => `Не участвовали ни в одном и не показаны: ${states(n, text)}.`,
  amendmentNote: 'В голосовании по поправке «за» значит за изменение текста.',
  noteOn: (name, note) => `${name}: ${note}`,
  hint: 'Выберите поток, чтобы увидеть все его государства.',
  list: (title) => `Государства: ${title}`,
  listed: 'Список — под диаграммой.',
  close: 'Закрыть список',
  caption: (from, to) => `Голос каждого государства: ${from} и ${to}`,
  before: 'Первое голосование',
  after: 'Второе голосование',
  changed: 'Изменился',
  yes: 'да',
  no: 'нет',
  notComparable: 'не сравнить',
};
