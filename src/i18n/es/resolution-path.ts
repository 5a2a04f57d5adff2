import type { Sections } from '../messages.js';
import { abstentions, de, elDia, la } from './grammar.js';

const by = (body: string): string => `por ${la(body)}`;

/** What the chart of the way of a text says in Spanish. */
export const resolutionPath: Sections['resolutionPath'] = {
  label: (symbol) => `El recorrido de ${symbol}`,
  steps: 'Pasos',
  notOfTheAssembly: (symbol) =>
    `${symbol} no es un texto de la Asamblea General. Indique uno que lo sea, como A/RES/69/188.`,
  notOnPath: (decision, symbol) =>
    `${decision} no está en el recorrido de ${symbol}. Omita «decision», o indique una que esté.`,
  none: 'No hay nada que mostrar: estos datos no contienen decisiones de la Asamblea General ni de sus comisiones.',
  stages: {
    draft: 'Proyecto',
    amendments: 'Enmienda',
    committee: 'Comisión',
    plenary: 'Asamblea General',
    council: 'Consejo de Seguridad',
    court: 'Corte Penal Internacional',
  },
  amendmentIn: (body) => `Enmienda, ${body}`,
  outcomes: {
    draft: { tabled: 'Presentado' },
    amendments: { passed: 'Aprobada', failed: 'Rechazada', 'without-a-vote': 'Aceptada sin votación' },
    committee: { passed: 'Aprobado', failed: 'Rechazado', 'without-a-vote': 'Aprobado sin votación' },
    plenary: { passed: 'Aprobado', failed: 'Rechazado', 'without-a-vote': 'Aprobado sin votación' },
    council: {
      passed: 'Aprobado',
      failed: 'No aprobado',
      procedural: 'Incluido por votación de procedimiento',
      'without-a-vote': 'Incluido sin votación',
      none: 'Ningún acto en estos datos',
    },
    court: { none: 'Sin llegar: ninguna remisión en estos datos' },
  },
  statuses: {
    tabled: 'Presentado',
    passed: 'Aprobado',
    failed: 'Rechazado',
    'without-a-vote': 'Sin votación',
    procedural: 'Votación de procedimiento',
    'not-taken': 'Sin decisión',
    'not-sought': 'No se pidió decisión',
    pending: 'Aún sin decidir',
    unknown: 'Desconocido',
    none: 'Sin llegar',
  },
  notTakenUp: 'No incluido',
  firstOnRecord: (date) => `Primera constancia: ${date}`,
  noDate: 'fecha desconocida',
  noSymbol: 'Documento desconocido',
  by: (names) => `Propuesta de: ${names}`,
  cosponsors: (n, text, moreThan, when) =>
    `${moreThan ? 'Más de ' : ''}${text} ${n === 1 ? 'copatrocinador' : 'copatrocinadores'}${when}`,
  whenCounted: { final: '', 'at-tabling': ' al presentarse', unstated: '' },
  stalled: 'Detenido aquí: ninguna remisión en estos datos',
  stands: 'Aquí está, según estos datos',
  counts: {
    yes: (n) => `${n} a favor`,
    no: (n) => `${n} en contra`,
    abstain: abstentions,
    absent: (n) => `${n} sin votar`,
  },
  without: { unknown: 'desconocido', 'no-seat': 'sin puesto', 'not-a-member': 'no es miembro' },
  state: (code, vote) => `${code} ${vote}`,
  heading: {
    council: (symbol) => `${symbol}: ante el Consejo de Seguridad, ninguna remisión en estos datos`,
    notTaken: (symbol) => `${symbol}: el Consejo de Seguridad no tomó ninguna decisión`,
    adopted: (symbol, body) => `${symbol}: aprobado ${by(body)}, ningún acto posterior en estos datos`,
    rejected: (symbol, body) => `${symbol}: rechazado ${by(body)}`,
    approved: (symbol, body) => `${symbol}: proyecto aprobado ${by(body)}, aún no definitivo`,
    pending: (symbol) => `${symbol}: aún sin decidir`,
  },
  sentence: {
    recorded: (body, date, outcome, counts) => `${outcome} ${by(body)} ${elDia(date)}: ${counts}.`,
    withoutAVote: (body, date, outcome) => `${outcome} (${body}, ${date}).`,
    taken: (dates) => `Tratado en el Consejo de Seguridad: ${dates}.`,
    notTaken: (date) => `El Consejo de Seguridad no tomó ninguna decisión (${date}).`,
    notSought: (date) => `El Consejo de Seguridad se reunió sin decidir (${date}).`,
    noAct: 'Estos datos no contienen ningún acto posterior del Consejo de Seguridad.',
    court: 'Tampoco contienen una remisión a la Corte Penal Internacional.',
    courtAfter: 'Estos datos no contienen una remisión a la Corte Penal Internacional.',
    pending: (body) => `Pendiente de la decisión ${de(body)}.`,
  },
  courtNote:
    'Los dos últimos pasos se dibujan todos los años; estos datos no dicen si un texto pide al Consejo que actúe o que remita el asunto.',
  councilNote:
    'Los actos del Consejo se muestran tras el último texto de la Asamblea aprobado antes de ellos.',
  event: (date, text) => `${date}: ${text}`,
  stageColumn: 'Paso',
  outcome: 'Resultado',
  caption: (symbol) => `Pasos de ${symbol}`,
};
