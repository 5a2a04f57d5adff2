import type { Sections } from '../messages.js';
import { noun, states, within } from './grammar.js';

const sponsors = noun('соавтор', 'соавтора', 'соавторов');

/** What `<cosponsor-bar>` says in Russian. */
export const cosponsors: Sections['cosponsors'] = {
  label: 'Соавторы по годам',
  none: (body) => `В данных нет соавторов проектов в этом органе: ${body}.`,
  notAYear: (year, first, last) =>
    `«${year}» — не год, за который есть данные о соавторах. Укажите год с ${first} по ${last}.`,
  heading: {
    change: (a, first, b, last) => `Соавторов: ${a} в ${first} году, ${b} в ${last} году`,
    plain: (body, years) => `${body}: соавторы проектов, ${years}`,
  },
  subject: (body, title) =>
    title === null ? `Проекты ${within(body)}` : `Проекты ${within(body)} («${title}»)`,
  most: (n, text, years) =>
    `больше всего соавторов — ${states(n, text)} (${years}), если брать годы с известным итогом.`,
  chosenOf: (label, text) => `${label}. ${text}.`,
  noTotal: (years) => `Итог неизвестен: ${years}.`,
  noFinal: (years) => `Вместо окончательного итога известен другой подсчёт: ${years}.`,
  gaps: (years) => `Данных о соавторах нет: ${years}.`,
  noRecord: (decision) => `Данных о соавторах нет: ${decision}.`,
  notNamed: 'Где полный список имён неизвестен, столбец не разделён.',
  earlier:
    'Присоединиться можно до самого голосования: более ранний подсчёт нельзя сравнивать с окончательным итогом.',
  bases:
    'Источники считают по-разному: источник каждого года и то, что он считал, указаны в таблице и в списке за год.',
  /** "Более 41" takes one form whatever the number. */
  count: (n, text) => (text.startsWith('более') ? `${text} соавторов` : sponsors(n, text)),
  moreThan: (text) => `более ${text}`,
  unknownCount: 'число соавторов неизвестно',
  stages: {
    final: 'Окончательный итог',
    'at-tabling': 'При внесении',
    unstated: 'Время подсчёта не указано',
  },
  notFinal: {
    'at-tabling': (text) => `${text} при внесении`,
    unstated: (text) => `${text} на неуказанное время`,
  },
  noFinalTotal: (text) => `${text}, окончательный итог неизвестен`,
  names: {
    all: 'все названы',
    draft: (named) => `на проекте названо: ${named}`,
    some: 'названы не все',
    none: 'никто не назван',
  },
  known: {
    final: 'Окончательный итог',
    'not-final': 'Возможно, не окончательный итог',
    open: 'Больше указанного числа',
    'not-known': 'Неизвестно',
  },
  notNamedParty: 'Имена неизвестны',
  standings: {
    named: 'Среди соавторов',
    'not-listed': 'Нет в полном списке',
    declined: 'По сообщениям, не соавтор',
    unknown: 'Неизвестно, соавтор ли',
  },
  party: (name, number) => `${name} ${number}`,
  whenTabled: ['как', 'подан'],
  unknown: ['нет', 'данных'],
  hint: 'Выберите год, чтобы увидеть соавторов проекта.',
  list: (year) => `Соавторы, ${year} год`,
  close: 'Закрыть список',
  text: (draft, resolution) => `Проект ${draft}, ставший ${resolution}`,
  draftOf: (draft) => `Проект ${draft}`,
  textOf: (resolution) => `Проект, ставший ${resolution}`,
  noText: 'Проект; его обозначение не найдено',
  basis: (text) => `Что считали: ${text}.`,
  extent: {
    all: (number) => `Полный список имён (${number}).`,
    draft: (number) => `Имена на самом проекте (${number}). Кто присоединился позже, неизвестно.`,
    some: 'Известны лишь некоторые имена:',
    none: 'Имена неизвестны.',
  },
  later: '+ после выпуска проекта',
  laterName: (name) => `${name}, после выпуска проекта`,
  groups: (names) => `Названы группой, без списка членов: ${names}.`,
  declined: 'По сообщениям, не соавторы',
  sources: 'Источники:',
  knownNames: 'Известные имена',
  listed: (year) => `Список за ${year} год — под диаграммой.`,
  caption: (body, years) => `Соавторы проектов, ${body}, ${years}`,
  columns: {
    year: 'Год',
    draft: 'Проект',
    count: 'Соавторы',
    stage: 'Когда считали',
    basis: 'Что считали',
    named: 'Известно имён',
    source: 'Источник',
  },
  notKnown: 'неизвестно',
};
