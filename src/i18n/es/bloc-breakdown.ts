import { lowerFirst } from '../first-letter.js';
import type { Spoken } from '../messages.js';
import { delDia, elDia, la } from './grammar.js';

/** What `<bloc-breakdown>` says in Spanish. */
export const blocBreakdown: Spoken['blocBreakdown'] = {
  label: (grouping) => `Votos por ${grouping}: una barra por grupo, una parte por voto`,
  regional: 'grupo regional de la ONU',
  heading: {
    regional: (body, text) => `Cómo votaron los grupos regionales en ${la(body)}: ${text}`,
    other: (grouping, body, text) => `La votación en ${la(body)} según «${grouping}»: ${text}`,
  },
  extremes: (most, fewest) => `Proporción a favor: la mayor, ${most}; la menor, ${fewest}.`,
  extreme: (names, counts) => `${names} (${counts})`,
  ofMembers: (some, all) => `${some} de ${all}`,
  recorded: (date, counts) => `Votación registrada ${delDia(date)}: ${counts}.`,
  nobody: 'En ninguno de los grupos dados',
  noRegionalGroup: 'Ningún grupo regional',
  members: (n, text) => `${text} ${n === 1 ? 'miembro' : 'miembros'}`,
  inFavour: (percent) => `${percent} a favor`,
  noneSeated: 'ningún miembro con puesto',
  none: 'ningún miembro de la ONU',
  segment: (some, total, status, percent) => `${lowerFirst(status)}, ${some} de ${total} (${percent})`,
  statuses: {
    yes: 'A favor',
    no: 'En contra',
    abstain: 'Abstención',
    absent: 'Sin votar',
    unknown: 'Voto desconocido',
  },
  hint: 'Elija una parte de una barra para ver sus Estados.',
  list: (group, status) => `${group}: ${lowerFirst(status)}`,
  listed: 'La lista está debajo del gráfico.',
  close: 'Cerrar la lista',
  seats: 'Solo se cuentan los miembros con puesto en este órgano.',
  today: 'Los grupos regionales son los de hoy.',
  usa: 'Los Estados Unidos, observadores en el Grupo de Estados de Europa Occidental y otros Estados, no son miembros de ninguno.',
  byDate: 'La composición de los grupos es la del día de la votación, según la da esta página.',
  noSource: 'La página no da ninguna fuente para estos grupos.',
  tallyOnly: (counts) =>
    `Solo se conoce el recuento (${counts}), no cómo votó cada Estado: no se puede dividir por grupos.`,
  withoutAVote: (date) =>
    `Aprobado sin votación ${elDia(date)}: no consta la posición de ningún Estado, así que no hay nada que dividir por grupos.`,
  pending: 'Aún sin decidir: no hay votos que dividir por grupos.',
  pendingOn: (date) =>
    `Aún sin decidir; previsto para ${elDia(date).replace(/^en /, '')}. No hay votos que dividir por grupos.`,
  notTaken: (date) => `No se tomó ninguna decisión (${date}): no hay votos que dividir por grupos.`,
  notSought: (date) => `No se pidió ninguna decisión (${date}): no hay votos que dividir por grupos.`,
  quiet: {
    unknown: 'Voto de cada Estado desconocido',
    'without-a-vote': 'Aprobado sin votación',
    pending: 'Aún sin decidir',
    'not-taken': 'Sin decisión',
    'not-sought': 'No se pidió decisión',
  },
  caption: (decision, date) => `Voto y grupo de cada Estado: ${decision}, ${date}`,
};
