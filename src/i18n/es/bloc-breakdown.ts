import { lowerFirst } from '../first-letter.js';
import type { Sections } from '../messages.js';
import { delDia, elDia, la } from './grammar.js';

/** What `<bloc-breakdown>` says in Spanish. */
export const blocBreakdown: Sections['blocBreakdown'] = {
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
  bad: {
    shape:
      'Una agrupación es un objeto con un nombre y una lista de grupos: {name: "…", groups: [{name: "…", members: ["CUB"]}]}.',
    name: 'Póngale un nombre: un texto que no esté vacío.',
    twiceNamed: (name) => `Dos grupos se llaman «${name}». Dé a cada uno un nombre propio.`,
    groups: 'Dé al menos un grupo: {name: "…", members: ["CUB"]}.',
    members: 'Dé los miembros como lista de códigos de tres letras, o de {state, from, to}.',
    member:
      'Un miembro es un código de tres letras como "CUB", o {state: "CUB", from: "2004-05-01", to: null}.',
    unknown: (code) =>
      `«${code}» no es el código de ningún Estado de estos datos. Use códigos ISO 3166 de tres letras, como CUB.`,
    date: 'Las fechas se escriben 2004, 2004-05 o 2004-05-01; omita la que esté abierta.',
    order: 'Acaba antes de empezar: «from» no debe ser posterior a «to».',
    twice: (name, first) =>
      `${name} ya está en ${first} en la misma fecha. Un Estado solo puede estar en un grupo a la vez.`,
    source: 'Una fuente es {title: "…", url: "https://…"}; url puede ser null.',
  },
};
