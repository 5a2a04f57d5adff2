import { lowerFirst } from '../first-letter.js';
import type { Spoken } from '../messages.js';
import { votes } from './grammar.js';

/** What `<vote-tally>` says in Russian. */
export const voteTally: Spoken['voteTally'] = {
  label: (verdict) => `Итог голосования, по знаку на государство: ${verdict}`,
  drawing: (verdict) => `Итог голосования: ${verdict}`,
  heading: {
    adopted: (body, yes, no, text) => `${body} принимает, ${yes} против ${no}: ${text}`,
    agenda: (body, yes, no, text) => `${body} включает в повестку дня, ${yes} против ${no}: ${text}`,
    hypothetical: (yes, no, text) => `Предположение, ${yes} против ${no}: ${text}`,
    approved: (body, yes, no, text) => `${body} одобряет, ${yes} против ${no}: ${text}`,
    rejected: (body, yes, no, text) => `${body} отклоняет (за\u00a0— ${yes}, против\u00a0— ${no}): ${text}`,
  },
  passed: {
    resolution: 'Принято',
    draft: 'Одобрено',
    amendment: 'Принято',
    agenda: 'Повестка дня утверждена',
  },
  failed: {
    resolution: 'Отклонено',
    draft: 'Отклонено',
    amendment: 'Отклонено',
    agenda: 'Повестка дня не утверждена',
  },
  wouldPass: {
    resolution: 'было бы принято',
    draft: 'было бы одобрено',
    amendment: 'было бы принято',
    agenda: 'было бы включено в повестку дня',
  },
  wouldFail: 'было бы отклонено',
  undecided: 'Зависит от того, кто против: голос постоянного члена — вето',
  short: (n, text) => `не хватает ${votes(n, text)}`,
  spare: (n, text) => (n === 0 ? 'без запаса' : `запас\u00a0— ${votes(n, text)}`),
  vetoed: (names) => `вето (${names})`,
  neededOf: {
    votes: (basis) => `нужно из ${basis} поданных`,
    seats: (basis) => `нужно из ${basis} мест`,
  },
  line: (number, needed) => `${number} ${needed}`,
  majority: {
    'simple-majority': 'больше половины поданных голосов',
    'two-thirds': 'две трети поданных голосов',
    'nine-of-fifteen': 'нужно 9 из 15 мест',
    'nine-of-fifteen-veto': 'нужно 9 из 15 мест',
  },
  counts: { yes: 'за', no: 'против', abstain: 'воздержались', absent: 'не голосовали' },
  absentUnknown: 'сколько не голосовали, неизвестно',
  apart: { votes: 'Не считаются поданными голосами', seats: 'Ни за, ни против' },
  states: {
    'without-a-vote': 'Принято без голосования',
    pending: 'Решения ещё нет',
    'not-taken': 'Решения не было',
    'not-sought': 'Решения не требовалось',
  },
  recorded: (date) => `Голосование с занесением в отчёт, ${date}`,
  recordedUndated: 'Голосование с занесением в отчёт',
  votes: (_n, needed, basis, yes, no) =>
    `нужно\u00a0— ${needed} из ${basis} поданных голосов; за\u00a0— ${yes}, против\u00a0— ${no}.`,
  seats: (needed, basis, yes, no) =>
    `нужно «за»\u00a0— ${needed} из ${basis} мест; за\u00a0— ${yes}, против\u00a0— ${no}.`,
  doNotCount: (counts) => `Не считаются поданными голосами: ${counts}.`,
  doNotHelp: (counts) => `Ни за, ни против: ${counts}.`,
  procedural: 'Вопрос процедурный: права вето нет ни у кого.',
  disagrees: (recorded) => `В отчёте — «${lowerFirst(recorded)}», но по этому правилу цифры дают другое.`,
  hypothetical: 'Предположение: на деле было не так',
  ifSo: (conditions) => `Предположение (${conditions})`,
  so: (condition, outcome, counts) => `${condition}: ${lowerFirst(outcome)}; ${counts}`,
  countOf: (n, what) => `${what}\u00a0— ${n}`,
  if: (who, what) => `${who} ${what}`,
  whoVoted: {
    yes: 'голосовавшие за',
    no: 'голосовавшие против',
    abstain: 'воздержавшиеся',
    absent: 'не голосовавшие',
  },
  hadVoted: {
    yes: '— за',
    no: '— против',
    abstain: '— воздержание',
    absent: '— без голоса',
  },
  theRecord: (outcome, counts) => `По отчёту: ${lowerFirst(outcome)}, ${counts}.`,
  switchedLabel: (vote, recorded) => `предположение: ${vote}; по отчёту: ${recorded}`,
  switchedKey: 'Штриховка: голоса не по отчёту.',
  outcomes: {
    adopted: 'Принято',
    rejected: 'Отклонено',
    pending: 'Решения ещё нет',
    'not-taken': 'Решения не было',
    'not-sought': 'Решения не требовалось',
  },
  columns: { whatIf: 'Предположение', needed: 'Нужно', result: 'Итог' },
  caption: (decision, date) => `Итог голосования: ${decision}, ${date}`,
};
