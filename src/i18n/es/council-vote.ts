import type { Sections } from '../messages.js';
import { abstentions, delDia } from './grammar.js';

/** What the chart of the Security Council says in Spanish. */
export const councilVote: Sections['councilVote'] = {
  label: 'Puestos del Consejo de Seguridad por voto',
  none: 'No hay nada que mostrar: estos datos no contienen decisiones del Consejo de Seguridad.',
  noAct: (asked) =>
    `Estos datos no contienen ningún acto del Consejo de Seguridad sobre «${asked}»: elija otro texto o indique «decision».`,
  otherBody: (decision, body) =>
    `${decision} es un acto de otro órgano (${body}): indique una sesión del Consejo de Seguridad, como S/PV.7353.`,
  agenda: {
    adopted: (body, text) => `El ${body} incluye en su orden del día: ${text}`,
    rejected: (body, text) => `El ${body} no incluye en su orden del día: ${text}`,
    pending: (body, text) => `El ${body} aún debe decidir sobre su orden del día: ${text}`,
    'not-taken': (body, text) => `El ${body} no decide: ${text}`,
    'not-sought': (body, text) => `El ${body} se reúne sin decidir: ${text}`,
  },
  heading: {
    adopted: (body, text) => `El ${body} aprueba: ${text}`,
    rejected: (body, text) => `El ${body} no aprueba: ${text}`,
    pending: (body, text) => `El ${body} aún debe decidir: ${text}`,
    'not-taken': (body, text) => `El ${body} no decide: ${text}`,
    'not-sought': (body, text) => `El ${body} se reúne sin decidir: ${text}`,
  },
  noDate: 'fecha por fijar',
  recorded: (date, procedural, counts, needed) =>
    `${procedural ? 'Votación de procedimiento' : 'Votación'} ${delDia(date)}: ${counts}; ${needed}.`,
  needed: (nine) => `se necesitaban ${nine} a favor`,
  vetoed: (names) =>
    `En contra, entre los miembros permanentes: ${names}; en una cuestión de fondo, ese voto es un veto.`,
  noVeto: (names) =>
    `En contra, entre los miembros permanentes: ${names}; en una cuestión de procedimiento, no es un veto.`,
  inSentence: (name) => name,
  summaries: {
    adopted: (date) => `No se conocen los votos (${date}).`,
    rejected: (date) => `No se conocen los votos (${date}).`,
    pending: (date) => `Aún sin decidir (${date}): no hay votos que mostrar.`,
    'not-taken': (date) => `No se tomó ninguna decisión (${date}): no hubo votación.`,
    'not-sought': (date) => `No se pidió ninguna decisión (${date}): no hubo votación.`,
    'without-a-vote': (date) =>
      `Incluido en el orden del día sin votación (${date}): no consta ninguna posición.`,
  },
  whole: {
    adopted: 'Votos desconocidos',
    rejected: 'Votos desconocidos',
    pending: 'Aún sin decidir',
    'not-taken': 'No hubo votación',
    'not-sought': 'No se pidió votar',
    'without-a-vote': 'Sin votación',
  },
  ofNeeded: (nine) => `a favor (mín. ${nine})`,
  against: (no) => `${no} en contra`,
  abstaining: abstentions,
  line: (nine) => `mínimo ${nine}`,
  permanent: 'Miembro permanente',
  permanentMember: 'miembro permanente',
  elected: 'miembro electo',
  membership: 'Puesto',
  veto: 'veto',
  empty: 'Miembro desconocido',
  emptySeats: (n, text) =>
    `${text} ${n === 1 ? 'puesto se dibuja vacío' : 'puestos se dibujan vacíos'}: estos datos no dicen quién lo ocupaba entonces.`,
  noSeat: (name) => `${name}: no era entonces miembro del Consejo de Seguridad.`,
  seatUnknown: (name) => `${name}: estos datos no dicen si era entonces miembro del Consejo de Seguridad.`,
  order: 'Los puestos siguen el orden de los votos, no el de los asientos en la sala.',
  caption: (decision, date) => `Posición de cada miembro del Consejo de Seguridad: ${decision}, ${date}`,
};
