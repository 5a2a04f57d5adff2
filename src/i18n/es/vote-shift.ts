import { lowerFirst } from '../first-letter.js';
import type { Sections } from '../messages.js';
import { la } from './grammar.js';

const states = (n: number, text: string): string => `${text} ${n === 1 ? 'Estado' : 'Estados'}`;

/** What the chart of what moved between two votes says in Spanish. */
export const voteShift: Sections['voteShift'] = {
  label: (from, to) => `Qué hizo cada Estado en dos votaciones: primero ${from}, luego ${to}`,
  none: 'No hay nada que comparar: estos datos no tienen dos votaciones por Estado.',
  withoutAVote: (name) =>
    `${name} se aprobó sin votación, así que no hay votos que comparar. Elija una votación registrada.`,
  tallyOnly: (name) =>
    `De ${name} solo se conoce el recuento, no cómo votó cada Estado. Elija otra votación.`,
  noVote: (name) => `De ${name} no se conoce ningún voto por Estado. Elija una votación registrada.`,
  noPair: (text) =>
    `No se conocen votos por Estado en comisión y en plenaria sobre ${text}. Elija dos votaciones con from y to.`,
  noPartner: (name, path) => `No hay con qué comparar ${name}. Indique una segunda votación con «${path}».`,
  sameVote: (name) => `${name} no puede compararse consigo mismo. Indique dos votaciones en «from» y «to».`,
  noneInCommon: (from, to) =>
    `Ningún Estado tuvo voto tanto en ${from} como en ${to}. Elija dos votaciones con miembros en común.`,
  notAFlow: (flow, keys) => `«${flow}» no es un flujo de este gráfico. Use uno de estos: ${keys}.`,
  heading: (moved, text, from, to, title) =>
    `${moved === 0 ? 'Ningún Estado cambió' : `${states(moved, text)} ${moved === 1 ? 'cambió' : 'cambiaron'}`} de voto entre ${from} y ${to}: ${title}`,
  the: la,
  inYear: (thing, year) => `${thing} en ${year}`,
  amendment: 'enmienda',
  text: 'texto',
  onAmendment: 'Votación sobre una enmienda',
  stayed: 'Mismo voto',
  moved: 'Otro voto',
  partial: 'Solo en una de las dos',
  same: (text, total) => `Mismo voto ambas veces en ${text} de los ${total} Estados con voto en las dos`,
  from: { yes: 'a favor', no: 'en contra', abstain: 'abstención', absent: 'sin votar' },
  move: (text, from, to) => `${text} ${text === '1' ? 'pasó' : 'pasaron'} de «${from}» a «${to}»`,
  named: (clause, names) => `${clause} (${names})`,
  others: (text) => `otros cambios: ${text}`,
  title: (text, from, to) => `${text}: ${lowerFirst(from)} → ${lowerFirst(to)}`,
  more: 'Elija el flujo para ver quiénes.',
  flow: (from, to) => `${from}, luego ${lowerFirst(to)}`,
  state: (from, to) => `${lowerFirst(from)}, luego ${lowerFirst(to)}`,
  sideNote: (status, which, text) =>
    `En la ${which === 'first' ? 'primera' : 'segunda'} votación, ${lowerFirst(status)}: ${text}.`,
  countOf: states,
  outside: (n, text) =>
    `${states(n, text)} sin voto en ninguna de las dos no se ${n === 1 ? 'dibuja' : 'dibujan'}.`,
  amendmentNote: 'En la votación de la enmienda, «a favor» significa a favor de cambiar el texto.',
  noteOn: (name, note) => `${name}: ${note}`,
  hint: 'Elija un flujo para ver todos sus Estados.',
  list: (title) => `Estados: ${title}`,
  listed: 'La lista está debajo del gráfico.',
  close: 'Cerrar la lista',
  caption: (from, to) => `Voto de cada Estado en ${from} y en ${to}`,
  before: 'Primera votación',
  after: 'Segunda votación',
  changed: 'Cambió',
  yes: 'sí',
  no: 'no',
  notComparable: 'no comparable',
};
