import type { Sections } from '../messages.js';
import { noun, stop, within } from './grammar.js';

const sponsors = noun('соавтор', 'соавтора', 'соавторов');

/** What the chart of the way of a text says in Russian. */
export const resolutionPath: Sections['resolutionPath'] = {
  label: (symbol) => `Путь текста ${symbol}`,
  steps: 'Шаги',
  notOfTheAssembly: (symbol) =>
    `${symbol} — не текст Генеральной Ассамблеи. Укажите её текст, например A/RES/69/188.`,
  notOnPath: (decision, symbol) =>
    `${decision} — не на пути ${symbol}. Уберите decision или укажите решение на этом пути.`,
  none: 'Показывать нечего: в данных нет решений Генеральной Ассамблеи и её комитетов.',
  stages: {
    draft: 'Проект',
    amendments: 'Поправка',
    committee: 'Комитет',
    plenary: 'Генеральная Ассамблея',
    council: 'Совет Безопасности',
    court: 'Уголовный суд (МУС)',
  },
  amendmentIn: (body) => `Поправка, ${body}`,
  outcomes: {
    draft: { tabled: 'Внесён' },
    amendments: { passed: 'Принята', failed: 'Отклонена', 'without-a-vote': 'Принята без голосования' },
    committee: { passed: 'Одобрено', failed: 'Отклонено', 'without-a-vote': 'Одобрено без голосования' },
    plenary: { passed: 'Принято', failed: 'Отклонено', 'without-a-vote': 'Принято без голосования' },
    council: {
      passed: 'Принято',
      failed: 'Не принято',
      procedural: 'В повестке по итогам процедурного голосования',
      'without-a-vote': 'В повестке без голосования',
      none: 'В данных решений нет',
    },
    court: { none: 'Не дошло: передачи в данных нет' },
  },
  statuses: {
    tabled: 'Внесено',
    passed: 'Принято',
    failed: 'Отклонено',
    'without-a-vote': 'Без голосования',
    procedural: 'Процедурное голосование',
    'not-taken': 'Решения не было',
    'not-sought': 'Решения не требовалось',
    pending: 'Решения ещё нет',
    unknown: 'Неизвестно',
    none: 'Не дошло',
  },
  notTakenUp: 'Не включено',
  firstOnRecord: (date) => `Первая запись: ${date}`,
  noDate: 'дата неизвестна',
  noSymbol: 'Документ неизвестен',
  by: (names) => `Предложение: ${names}`,
  cosponsors: (n, text, moreThan, when) =>
    `${moreThan ? `Более ${text} соавторов` : sponsors(n, text)}${when}`,
  whenCounted: { final: '', 'at-tabling': ' при внесении', unstated: '' },
  stalled: 'Дальше не пошло: передачи в данных нет',
  stands: 'По этим данным, текст здесь',
  counts: {
    yes: (n) => `за — ${n}`,
    no: (n) => `против — ${n}`,
    abstain: (n) => `воздерж. — ${n}`,
    absent: (n) => `не голос. — ${n}`,
  },
  without: { unknown: 'неизвестно', 'no-seat': 'не входит', 'not-a-member': 'не член ООН' },
  state: (code, vote) => `${code} ${vote}`,
  heading: {
    council: (symbol) => `${symbol}: в Совете Безопасности, передачи в данных нет`,
    notTaken: (symbol) => `${symbol}: Совет Безопасности не принял решения`,
    adopted: (symbol, body) => `${symbol}: принято ${within(body)}, продолжения в данных нет`,
    rejected: (symbol, body) => `${symbol}: отклонено ${within(body)}`,
    approved: (symbol, body) => `${symbol}: одобрено ${within(body)}, ещё не принято`,
    pending: (symbol) => `${symbol}: решения ещё нет`,
  },
  sentence: {
    recorded: (body, date, outcome, counts) => `${outcome} ${within(body)}, ${date}: ${counts}.`,
    withoutAVote: (body, date, outcome) => `${outcome} (${body}, ${date}).`,
    taken: (dates) => stop(`Рассмотрено в Совете Безопасности: ${dates}`),
    notTaken: (date) => `Совет Безопасности не принял решения (${date}).`,
    notSought: (date) => `Совет Безопасности заседал без решения (${date}).`,
    noAct: 'В данных нет последующих решений Совета Безопасности.',
    court: 'Нет и передачи в Международный уголовный суд.',
    courtAfter: 'Передачи в Международный уголовный суд в данных нет.',
    pending: (body) => `Решение ещё предстоит ${within(body)}.`,
  },
  courtNote:
    'Два последних шага показаны для каждого года; просит ли текст Совет действовать или передать дело, в данных не сказано.',
  councilNote: 'Решения Совета показаны после последнего принятого до них текста Ассамблеи.',
  event: (date, text) => `${date}: ${text}`,
  stageColumn: 'Шаг',
  outcome: 'Итог',
  caption: (symbol) => `Шаги текста ${symbol}`,
};
