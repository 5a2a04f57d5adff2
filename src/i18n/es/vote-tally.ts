import { lowerFirst } from '../first-letter.js';
import type { Spoken } from '../messages.js';
import { La, delDia } from './grammar.js';

const votes = (n: number, text: string): string => `${text} ${n === 1 ? 'voto' : 'votos'}`;

/** What `<vote-tally>` says in Spanish. */
export const voteTally: Spoken['voteTally'] = {
  label: (verdict) => `Resultado de la votación, una marca por Estado: ${verdict}`,
  drawing: (verdict) => `Resultado de la votación: ${verdict}`,
  heading: {
    adopted: (body, yes, no, text) => `${La(body)} aprueba, por ${yes} votos contra ${no}: ${text}`,
    agenda: (body, yes, no, text) =>
      `${La(body)} incluye en su orden del día, por ${yes} votos contra ${no}: ${text}`,
    hypothetical: (yes, no, text) => `Hipótesis, ${yes} votos contra ${no}: ${text}`,
    approved: (body, yes, no, text) =>
      `${La(body)} aprueba el proyecto, por ${yes} votos contra ${no}: ${text}`,
    rejected: (body, yes, no, text) => `${La(body)} rechaza, ${yes} a favor y ${no} en contra: ${text}`,
  },
  passed: {
    resolution: 'Aprobado',
    draft: 'Proyecto aprobado',
    amendment: 'Aprobada',
    agenda: 'Orden del día aprobado',
  },
  failed: {
    resolution: 'Rechazado',
    draft: 'Rechazado',
    amendment: 'Rechazada',
    agenda: 'Orden del día no aprobado',
  },
  wouldPass: {
    resolution: 'se aprobaría',
    draft: 'se aprobaría',
    amendment: 'se aprobaría',
    agenda: 'se incluiría en el orden del día',
  },
  wouldFail: 'se rechazaría',
  undecided: 'Depende de quién votó en contra: el voto de un miembro permanente es un veto',
  short: (n, text) => `por ${votes(n, text)} de menos`,
  spare: (n, text) => (n === 0 ? 'sin ningún voto de sobra' : `con ${votes(n, text)} de sobra`),
  vetoed: (names) => `veto (${names})`,
  neededOf: {
    votes: (basis) => `necesarios de ${basis} emitidos`,
    seats: (basis) => `necesarios de ${basis} puestos`,
  },
  line: (number, needed) => `${number} ${needed}`,
  majority: {
    'simple-majority': 'más de la mitad de los votos emitidos',
    'two-thirds': 'dos tercios de los votos emitidos',
    'nine-of-fifteen': '9 necesarios de 15 puestos',
    'nine-of-fifteen-veto': '9 necesarios de 15 puestos',
  },
  counts: { yes: 'a favor', no: 'en contra', abstain: 'abstenciones', absent: 'sin votar' },
  absentUnknown: 'no se sabe cuántos no votaron',
  apart: { votes: 'Fuera de los votos emitidos', seats: 'Ni a favor ni en contra' },
  states: {
    'without-a-vote': 'Aprobado sin votación',
    pending: 'Aún sin decidir',
    'not-taken': 'Sin decisión',
    'not-sought': 'No se pidió decisión',
  },
  recorded: (date) => `Votación registrada ${delDia(date)}`,
  recordedUndated: 'Votación registrada',
  votes: (_n, needed, basis, yes, no) =>
    `se necesitan ${needed} de los ${basis} votos emitidos; ${yes} a favor, ${no} en contra.`,
  seats: (needed, basis, yes, no) =>
    `se necesitan ${needed} votos a favor en un consejo de ${basis}; ${yes} a favor, ${no} en contra.`,
  doNotCount: (counts) => `Fuera de los votos emitidos: ${counts}.`,
  doNotHelp: (counts) => `Ni a favor ni en contra: ${counts}.`,
  procedural: 'Cuestión de procedimiento: ningún miembro tiene veto.',
  disagrees: (recorded) =>
    `El acta dice «${lowerFirst(recorded)}», que no es lo que dan estas cifras con esta regla.`,
  hypothetical: 'Hipótesis: no es lo que se decidió',
  ifSo: (conditions) => `Hipótesis: con ${conditions}, el texto`,
  so: (condition, outcome, counts) => `${condition} ${lowerFirst(outcome)}: ${counts}`,
  countOf: (n, what) => `${n} ${n === '1' ? what.replace('ciones', 'ción') : what}`,
  if: (who, what) => `${who} ${what}`,
  whoVoted: {
    yes: 'los votantes a favor',
    no: 'los votantes en contra',
    abstain: 'quienes se abstuvieron',
    absent: 'quienes no votaron',
  },
  hadVoted: {
    yes: 'votando a favor',
    no: 'votando en contra',
    abstain: 'absteniéndose',
    absent: 'sin votar',
  },
  theRecord: (outcome, counts) => `El acta: ${lowerFirst(outcome)}, ${counts}.`,
  switchedLabel: (vote, recorded) => `hipótesis: ${vote}; en el acta: ${recorded}`,
  switchedKey: 'Rayado: votos que no son los del acta.',
  outcomes: {
    adopted: 'Aprobado',
    rejected: 'Rechazado',
    pending: 'Aún sin decidir',
    'not-taken': 'Sin decisión',
    'not-sought': 'No se pidió decisión',
  },
  columns: { whatIf: 'Hipótesis', needed: 'Necesarios', result: 'Resultado' },
  caption: (decision, date) => `Resultado de la votación sobre ${decision}, ${date}`,
};
