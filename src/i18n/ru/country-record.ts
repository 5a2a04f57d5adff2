import type { Sections } from '../messages.js';
import { noun, ofOne, times, votes, within } from './grammar.js';

/** What the record of one state says in Russian. */
export const countryRecord: Sections['countryRecord'] = {
  label: (names) => `Голоса и соавторство по органам и годам: ${names}`,
  noState:
    'Государство ещё не выбрано. Укажите его код из трёх букв, например state="CUB", или выберите его на другой диаграмме.',
  sameState: (name) => `${name}: с самим собой не сравнить. Укажите в «compare» другое государство.`,
  lanes: {
    votes: (bodies) => bodies,
    amendments: (bodies) => `${bodies}: поправки`,
    cosponsors: (bodies) => `Соавтор, ${bodies}`,
  },
  successor: (body) => `${body} и предшествующий орган`,
  letters: { yes: 'З', no: 'П', abstain: 'В', absent: '–', unknown: '?' },
  notSought: 'Решения не требовалось',
  dissociated: 'Вне консенсуса',
  standings: {
    named: 'Среди соавторов',
    'not-listed': 'Нет в полном списке соавторов',
    declined: 'По сообщениям, не соавтор',
  },
  unknownNames: 'Неизвестно, соавтор ли',
  changed: 'Голос изменился',
  counts: {
    yes: (n, text) => `${votes(n, text)} за`,
    no: (n, text) => `${votes(n, text)} против`,
    abstain: noun('воздержание', 'воздержания', 'воздержаний'),
    absent: noun('голос не подан', 'голоса не поданы', 'голосов не подано'),
  },
  none: 'голоса неизвестны',
  heading: (name, counts, years) => `${name}: ${counts}, ${years}`,
  headingBare: (name, none) => `${name}: ${none}`,
  headingTwo: (a, b, same, both) => `${a} и ${b}: совпало голосов — ${same} из ${both}`,
  headingNone: (a, b) => `${a} и ${b}: ни одного голосования с позицией обоих`,
  amendmentsIn: (body) => `поправки ${within(body)}`,
  inBody: (body, counts) => `${body} — ${counts}`,
  changes: (n, text, where) => `Голос менялся ${times(n, text)}: ${where}.`,
  changesIn: (body, years) => `${body} ${years}`,
  names: (named, _total, text, unknown) => `Среди соавторов — ${named} из ${text} (неизвестно — ${unknown}).`,
  apart: (n, text) => `Заявляло, что не присоединяется к консенсусу: ${times(n, text)}.`,
  agreement: (percent, same, both) =>
    `Совпало ${same} из ${both} решений, где оба были за, против или воздержались (${percent}).`,
  noAgreement: 'Нет ни одного решения, где оба были за, против или воздержались.',
  changedFrom: (what, before) => `${what} (до этого: ${ofOne(before)})`,
  changeNote:
    'Перемена отмечена, если государство выбрало из «за», «против» и «воздержался» не то, что в прошлый раз в том же органе. Голоса по поправкам с голосами по текстам не сравниваются.',
  noSeatNote:
    'Если текст принят без голосования, позиция государств неизвестна; а в советах — и то, входило ли в них государство.',
  silence: 'Государство, которого нет в неполном списке, всё же могло быть соавтором.',
  chosen: (where, title) => `${where}: ${title}`,
  caption: (names) => `Что зафиксировано, по решениям: ${names}`,
  cosponsor: 'Соавтор проекта',
  changedColumn: 'Прошлый голос',
  sourceColumn: 'Источник',
  hint: 'Выберите знак, чтобы прочесть, что было решено.',
};
