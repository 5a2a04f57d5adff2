import { lowerFirst } from '../first-letter.js';
import type { Sections } from '../messages.js';
import { noun, stop, within } from './grammar.js';

/** What `<bloc-breakdown>` says in Russian. */
export const blocBreakdown: Sections['blocBreakdown'] = {
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
  bad: {
    shape: 'Нужен объект с именем и списком групп: {name: "…", groups: [{name: "…", members: ["CUB"]}]}.',
    name: 'Дайте ей имя: непустой текст.',
    twiceNamed: (name) => `Две группы названы «${name}». Дайте каждой своё имя.`,
    groups: 'Укажите хотя бы одну группу: {name: "…", members: ["CUB"]}.',
    members: 'Укажите членов списком кодов из трёх букв или {state, from, to}.',
    member: 'Член группы: код вроде "CUB" или {state: "CUB", from: "2004-05-01", to: null}.',
    unknown: (code) => `«${code}» — не код государства из данных. Укажите код ISO 3166, например CUB.`,
    date: 'Даты пишутся так: 2004, 2004-05 или 2004-05-01; открытую не указывайте.',
    order: 'Конец раньше начала: «from» не может быть позже «to».',
    twice: (name, first) => `${name} — уже в группе «${first}». Государство может быть лишь в одной.`,
    source: 'Источник: {title: "…", url: "https://…"}; url может быть null.',
  },
};
