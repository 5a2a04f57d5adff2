import type { Sections } from '../messages.js';
import { noun } from './grammar.js';

const empty = noun('место показано пустым', 'места показаны пустыми', 'мест показаны пустыми');

/** What the chart of the Security Council says in Russian. */
export const councilVote: Sections['councilVote'] = {
  label: 'Места в Совете Безопасности по голосам',
  none: 'Показывать нечего: в данных нет решений Совета Безопасности.',
  noAct: (asked) =>
    `В данных нет решения Совета Безопасности по «${asked}»: выберите другой текст или укажите decision.`,
  otherBody: (decision, body) =>
    `${decision} — решение другого органа (${body}): укажите заседание Совета Безопасности, например S/PV.7353.`,
  agenda: {
    adopted: (body, text) => `${body} включает в повестку дня: ${text}`,
    rejected: (body, text) => `${body} не включает в повестку дня: ${text}`,
    pending: (body, text) => `${body}, решения о повестке дня ещё нет: ${text}`,
    'not-taken': (body, text) => `${body} не принимает решения: ${text}`,
    'not-sought': (body, text) => `${body} заседает без решения: ${text}`,
  },
  heading: {
    adopted: (body, text) => `${body} принимает: ${text}`,
    rejected: (body, text) => `${body} не принимает: ${text}`,
    pending: (body, text) => `${body}, решения ещё нет: ${text}`,
    'not-taken': (body, text) => `${body} не принимает решения: ${text}`,
    'not-sought': (body, text) => `${body} заседает без решения: ${text}`,
  },
  noDate: 'дата не назначена',
  recorded: (date, procedural, counts, needed) =>
    `${procedural ? 'Процедурное голосование' : 'Голосование'}, ${date}: ${counts}; ${needed}.`,
  needed: (nine) => `нужно было «за» — ${nine}`,
  vetoed: (names) => `Постоянные члены против: ${names}; по вопросу существа такой голос — вето.`,
  noVeto: (names) => `Постоянные члены против: ${names}; по вопросу процедуры это не вето.`,
  inSentence: (name) => name,
  summaries: {
    adopted: (date) => `Голоса неизвестны (${date}).`,
    rejected: (date) => `Голоса неизвестны (${date}).`,
    pending: (date) => `Решения ещё нет (${date}): показывать нечего.`,
    'not-taken': (date) => `Решение принято не было (${date}): голосования не проводили.`,
    'not-sought': (date) => `Решения не требовалось (${date}): голосования не проводили.`,
    'without-a-vote': (date) =>
      `Включено в повестку дня без голосования (${date}): позиции не зафиксированы.`,
  },
  whole: {
    adopted: 'Голоса неизвестны',
    rejected: 'Голоса неизвестны',
    pending: 'Решения ещё нет',
    'not-taken': 'Голосования не было',
    'not-sought': 'Голосования не было',
    'without-a-vote': 'Без голосования',
  },
  ofNeeded: (nine) => `за (нужно ${nine})`,
  against: (no) => `против — ${no}`,
  abstaining: (abstain) => `воздерж. — ${abstain}`,
  line: (nine) => `нужно ${nine}`,
  permanent: 'Постоянный член',
  permanentMember: 'постоянный член',
  elected: 'избранный член',
  membership: 'Место',
  veto: 'вето',
  empty: 'Член неизвестен',
  emptySeats: (n, text) => `${empty(n, text)}: в данных не сказано, кто их тогда занимал.`,
  noSeat: (name) => `${name} — тогда не член Совета Безопасности.`,
  seatUnknown: (name) => `${name} — в данных не сказано, был ли это тогда член Совета Безопасности.`,
  order: 'Места показаны в порядке голосов, а не так, как сидели члены Совета.',
  caption: (decision, date) => `Позиция каждого члена Совета Безопасности: ${decision}, ${date}`,
};
