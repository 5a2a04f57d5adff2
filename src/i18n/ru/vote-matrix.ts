import { lowerFirst } from '../first-letter.js';
import type { Sections } from '../messages.js';
import { noun, stop, times } from './grammar.js';

const decisions = noun('решение принято', 'решения приняты', 'решений принято');

/** What `<vote-matrix>` says in Russian. */
export const voteMatrix: Sections['voteMatrix'] = {
  label: 'Голос каждого государства в каждом решении: строка на государство, столбец на решение',
  bodies: {
    'general-assembly': 'пленум',
    'first-committee': '1-й комитет',
    'second-committee': '2-й комитет',
    'third-committee': '3-й комитет',
    'fourth-committee': '4-й комитет',
    'fifth-committee': '5-й комитет',
    'sixth-committee': '6-й комитет',
    'human-rights-council': 'СПЧ',
    'commission-on-human-rights': 'КПЧ',
    'security-council': 'Совбез',
    'economic-and-social-council': 'ЭКОСОС',
  },
  committee: 'комитет',
  amendment: 'поправка',
  column: (year, what) => `${year} ${what}`,
  noDate: 'без даты',
  heading: {
    changed: (changed, all, text) => `Меняли голос: ${changed} из ${all}. ${text}`,
    none: (text) => `Никто не менял голоса: ${text}`,
    plain: (text) => `Как голосовали государства: ${text}`,
  },
  over: (n, bodies, from, to) => `Голосований с занесением в отчёт — ${n} (${bodies}, ${from} – ${to})`,
  never: (n, all) => `никогда не меняли голоса ${n} из ${all} государств, голосовавших хотя бы дважды`,
  nobody: (all) => `не менял голоса никто из тех, кто голосовал хотя бы дважды (всего — ${all})`,
  most: (names, _several, n, text) => `чаще всех — ${times(n, text)} — ${names}`,
  states: (n) => `государств: ${n}`,
  tooFew: 'Голоса по государствам есть менее чем у двух из показанных решений: перемен не увидеть.',
  withoutAVote: (n, text) => `${decisions(n, text)} без голосования.`,
  changes: (n, text) => `голос менялся ${times(n, text)}`,
  neverChanged: 'голос не менялся',
  notTwice: 'меньше двух голосов',
  bands: {
    changes: noun('перемена', 'перемены', 'перемен'),
    never: 'Без перемен',
    few: 'Меньше двух голосов',
  },
  counting:
    'Перемена — это голос (за, против или воздержание), который отличается от прошлого голоса государства среди показанных; отсутствие не учитывается.',
  amendments: 'Голоса по поправкам — другой вопрос, переменами они не считаются.',
  consensus: 'Принято без голосования: позиции государств не зафиксированы и не показаны.',
  tallyOnly: (names) => stop(`Известен только итог, а не голос каждого государства: ${names}`),
  unchecked: 'Часть списков взята из копий и не сверена с документами ООН.',
  notShown: (decision) => `${decision} — не среди показанных решений.`,
  recorded: (counts) => `голосование с занесением в отчёт, ${counts}`,
  sortBy: 'Порядок',
  sorts: { changes: 'Перемены', name: 'Название', group: 'Региональная группа', similarity: 'Сходство' },
  sorted: (by) => `Порядок: ${lowerFirst(by)}.`,
  notSorted: 'Порядок по сходству не загрузился: выберите его снова.',
  notASort: (text, sorts) => `«${text}» — не порядок государств. Укажите один из: ${sorts}.`,
  find: 'Найти государство',
  notFound: (text) => `Государства «${text}» на этой диаграмме нет.`,
  none: 'Показывать нечего: в данных нет решений этих органов.',
};
