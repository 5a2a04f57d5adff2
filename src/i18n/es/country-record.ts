import { lowerFirst } from '../first-letter.js';
import type { Sections } from '../messages.js';
import { abstentions, la, times } from './grammar.js';

const votes = (n: number, text: string): string => `${text} ${n === 1 ? 'voto' : 'votos'}`;

/** What the record of one state says in Spanish. */
export const countryRecord: Sections['countryRecord'] = {
  label: (names) => `Votos y copatrocinios por órgano y año: ${names}`,
  noState:
    'Aún no se ha elegido ningún Estado. Indique su código de tres letras, como state="CUB", o elija un Estado en otro gráfico.',
  sameState: (name) => `${name} no puede compararse consigo. Indique otro Estado en «compare».`,
  lanes: {
    votes: (bodies) => bodies,
    amendments: (bodies) => `${bodies}: enmiendas`,
    cosponsors: (bodies) => `Patrocinio, ${bodies.replace('Derechos Humanos', 'DD. HH.')}`,
  },
  successor: (body) => `${body} y su predecesora`,
  letters: { yes: 'S', no: 'N', abstain: 'A', absent: '–', unknown: '?' },
  notSought: 'No se pidió decisión',
  dissociated: 'No se sumó al consenso',
  standings: {
    named: 'Nombrado copatrocinador',
    'not-listed': 'No está en la lista completa de copatrocinadores',
    declined: 'Dijo no copatrocinar',
  },
  unknownNames: 'Copatrocinio desconocido',
  changed: 'Cambió su voto',
  counts: {
    yes: (n, text) => `${votes(n, text)} a favor`,
    no: (n, text) => `${votes(n, text)} en contra`,
    abstain: (_n, text) => abstentions(text),
    absent: (n, text) => `${votes(n, text)} sin emitir`,
  },
  none: 'no se conoce ningún voto',
  heading: (name, counts, years) => `${name}: ${counts}, ${years}`,
  headingBare: (name, none) => `${name}: ${none}`,
  headingTwo: (a, b, same, both) => `${a} y ${b}: mismo voto ${times(same)} de ${both}`,
  headingNone: (a, b) => `${a} y ${b}: ninguna votación en la que ambos tomaran posición`,
  amendmentsIn: (body) => `enmiendas en ${la(body)}`,
  inBody: (body, counts) => `${body}: ${counts}`,
  changes: (_n, text, where) => `Su voto cambió ${times(text)}: ${where}.`,
  changesIn: (body, years) => `${body} ${years}`,
  names: (named, _total, text, unknown) =>
    `Textos en que consta como copatrocinador: ${named} de ${text}; de ${unknown} no se sabe.`,
  apart: (_n, text) => `Dijo ${times(text)} que no se sumaba a un consenso.`,
  agreement: (percent, same, both) =>
    `Mismo voto en ${same} de las ${both} decisiones en que ambos votaron sí, no o abstención (${percent}).`,
  noAgreement: 'No hay ninguna decisión en que ambos votaran sí, no o abstención.',
  changedFrom: (what, before) => `${what} (antes: ${lowerFirst(before)})`,
  changeNote:
    'Se marca un cambio cuando el Estado pasa de una opción a otra (sí, no, abstención) respecto de la vez anterior en el mismo órgano. Los votos sobre enmiendas no se comparan con los votos sobre textos.',
  noSeatNote:
    'Si un texto se aprobó sin votación, no se conoce la posición de ningún Estado; ni, en un consejo, si tenía puesto entonces.',
  silence: 'Un Estado que falta en una lista incompleta puede haber copatrocinado igualmente.',
  chosen: (where, title) => `${where}: ${title}`,
  caption: (names) => `Lo que consta, decisión por decisión: ${names}`,
  cosponsor: 'Copatrocinador del proyecto',
  changedColumn: 'Voto anterior',
  sourceColumn: 'Fuente',
  hint: 'Elija una marca para leer lo que se decidió.',
};
