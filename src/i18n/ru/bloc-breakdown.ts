import { lowerFirst } from '../first-letter.js';
import type { Spoken } from '../messages.js';
import { noun, stop, within } from './grammar.js';

/** What `<bloc-breakdown>` says in Russian. */
export const blocBreakdown: Spoken['blocBreakdown'] = {
  label: (grouping) => `Голоса по группам (${grouping}): полоса на группу`,
  regional: 'региональные группы ООН',
  heading: {
    regional: (body, text) => `Как голосовали региональные группы ${within(body)}: ${text}`,
    other: (grouping, body, text) => `Голосование ${within(body)} по группам (${grouping}): ${text}`,
  },
  extremes: (most, fewest) => `Наибольшая доля «за» — ${most}, наименьшая — ${fewest}.`,
  extreme: (names, counts) => `${names} (${counts})`,
  ofMembers: (some, all) => `${some} из ${all}`,
  recorded: (date, counts) => `Голосование с занесением в отчёт, ${date}: ${counts}.`,
  nobody: 'Ни в одной из данных групп',
  noRegionalGroup: 'Вне региональных групп',
  members: noun('член', 'члена', 'членов'),
  inFavour: (percent) => `за — ${percent}`,
  noneSeated: 'никто не входит в этот орган',
  none: 'нет членов ООН',
  segment: (some, total, status, percent) => `${lowerFirst(status)} — ${some} из ${total} (${percent})`,
  statuses: {
    yes: 'За',
    no: 'Против',
    abstain: 'Воздержались',
    absent: 'Не голосовали',
    unknown: 'Голос неизвестен',
  },
  hint: 'Выберите часть полосы, чтобы увидеть её государства.',
  list: (group, status) => `${group}: ${lowerFirst(status)}`,
  listed: 'Список — под диаграммой.',
  close: 'Закрыть список',
  seats: 'Считаются только члены этого органа.',
  today: 'Региональные группы — нынешние.',
  usa: 'Соединённые Штаты, наблюдатель в Группе западноевропейских и других государств, не входят ни в одну.',
  byDate: 'Состав групп — на день голосования, по данным страницы.',
  noSource: 'Источник групп на странице не указан.',
  tallyOnly: (counts) =>
    `Известен только итог (${counts}), а не голос каждого государства: по группам его не разделить.`,
  withoutAVote: (date) =>
    `Принято без голосования (${date}): позиции государств не зафиксированы, делить по группам нечего.`,
  pending: 'Решения ещё нет: делить по группам нечего.',
  pendingOn: (date) => `Решения ещё нет; срок — ${stop(date)} Делить по группам нечего.`,
  notTaken: (date) => `Решение принято не было (${date}): делить по группам нечего.`,
  notSought: (date) => `Решения не требовалось (${date}): делить по группам нечего.`,
  quiet: {
    unknown: 'Голоса государств неизвестны',
    'without-a-vote': 'Принято без голосования',
    pending: 'Решения ещё нет',
    'not-taken': 'Решения не было',
    'not-sought': 'Решения не требовалось',
  },
  caption: (decision, date) => `Голос и группа каждого государства: ${decision}, ${date}`,
};
