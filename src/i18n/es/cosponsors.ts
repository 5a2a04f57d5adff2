import type { Sections } from '../messages.js';
import { la } from './grammar.js';

/** What `<cosponsor-bar>` says in Spanish. */
export const cosponsors: Sections['cosponsors'] = {
  label: 'Copatrocinadores por año',
  none: (body) => `Estos datos no tienen copatrocinadores de proyectos en este órgano: ${body}.`,
  notAYear: (year, first, last) =>
    `«${year}» no es un año con registro de copatrocinadores. Use un año de ${first} a ${last}.`,
  heading: {
    change: (a, first, b, last) => `De ${a} copatrocinadores en ${first} a ${b} en ${last}`,
    plain: (body, years) => `${body}: copatrocinadores de los proyectos, ${years}`,
  },
  subject: (body, title) =>
    title === null ? `Proyectos en ${la(body)}` : `Proyectos en ${la(body)} sobre «${title}»`,
  most: (states, text, years, many) =>
    `${text} ${states === 1 ? 'Estado copatrocinó' : 'Estados copatrocinaron'} ${many ? 'los' : 'el'} de ${years}, el máximo de los años cuyo total final se conoce.`,
  chosenOf: (label, text) => `${label}. ${text}.`,
  noTotal: (years) => `No se conoce ningún total de ${years}.`,
  noFinal: (years) => `De ${years} no se conoce el total final, solo otro recuento.`,
  gaps: (years) => `Estos datos no tienen registro de copatrocinadores de ${years}.`,
  noRecord: (decision) => `Estos datos no tienen registro de copatrocinadores de ${decision}.`,
  notNamed: 'Donde no se conoce una lista completa de nombres, la barra no se divide.',
  earlier:
    'Los Estados pueden sumarse hasta la votación: un recuento anterior no puede compararse con un total final.',
  bases:
    'Las fuentes cuentan de distintas maneras: la de cada año, y lo que contó, están en la tabla y en la lista del año.',
  count: (n, text) => `${text} ${n === 1 ? 'copatrocinador' : 'copatrocinadores'}`,
  moreThan: (text) => `más de ${text}`,
  unknownCount: 'número de copatrocinadores desconocido',
  stages: {
    final: 'Total final',
    'at-tabling': 'Al presentarse',
    unstated: 'Momento del recuento no indicado',
  },
  notFinal: {
    'at-tabling': (text) => `${text} al presentarse`,
    unstated: (text) => `${text} en un momento no indicado`,
  },
  noFinalTotal: (text) => `${text}, total final desconocido`,
  names: {
    all: 'con todos los nombres',
    draft: (named) => `con nombre los ${named} del proyecto`,
    some: 'con algunos nombres',
    none: 'sin nombres',
  },
  known: {
    final: 'Total final',
    'not-final': 'Quizá no sea el total final',
    open: 'Más que el número indicado',
    'not-known': 'Desconocido',
  },
  notNamedParty: 'Nombres desconocidos',
  standings: {
    named: 'Nombrado copatrocinador',
    'not-listed': 'No está en la lista completa',
    declined: 'Dijo no copatrocinar',
    unknown: 'Copatrocinio desconocido',
  },
  party: (name, number) => `${name} ${number}`,
  whenTabled: ['cifra', 'inicial'],
  unknown: ['sin', 'datos'],
  hint: 'Elija un año para ver quién copatrocinó su proyecto.',
  list: (year) => `Copatrocinadores de ${year}`,
  close: 'Cerrar la lista',
  text: (draft, resolution) => `Proyecto ${draft}, que pasó a ser ${resolution}`,
  draftOf: (draft) => `Proyecto ${draft}`,
  textOf: (resolution) => `El proyecto que pasó a ser ${resolution}`,
  noText: 'El proyecto; no se ha visto su signatura',
  basis: (text) => `Qué se contó: ${text}.`,
  extent: {
    all: (number) => `Lista completa de nombres (${number}).`,
    draft: (number) =>
      `Nombres que constan en el proyecto (${number}). No se conoce la lista de quienes se sumaron después.`,
    some: 'Solo se conocen algunos nombres:',
    none: 'No se conoce ningún nombre.',
  },
  later: '+ se sumó tras publicarse el proyecto',
  laterName: (name) => `${name}, se sumó tras publicarse el proyecto`,
  groups: (names) => `Nombrados como grupo, sin lista de miembros: ${names}.`,
  declined: 'Dijeron no copatrocinar',
  sources: 'Fuentes:',
  knownNames: 'Nombres conocidos',
  listed: (year) => `La lista de ${year} está debajo del gráfico.`,
  caption: (body, years) => `Copatrocinadores de los proyectos, ${body}, ${years}`,
  columns: {
    year: 'Año',
    draft: 'Proyecto',
    count: 'Copatrocinadores',
    stage: 'Momento',
    basis: 'Qué se contó',
    named: 'Nombres conocidos',
    source: 'Fuente',
  },
  notKnown: 'desconocido',
};
