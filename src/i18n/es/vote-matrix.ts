import { lowerFirst } from '../first-letter.js';
import type { Sections } from '../messages.js';
import { times } from './grammar.js';

/** What `<vote-matrix>` says in Spanish. */
export const voteMatrix: Sections['voteMatrix'] = {
  label: 'Voto de cada Estado en cada decisión: una fila por Estado, una columna por decisión',
  bodies: {
    'general-assembly': 'plenaria',
    'first-committee': '1.ª Comisión',
    'second-committee': '2.ª Comisión',
    'third-committee': '3.ª Comisión',
    'fourth-committee': '4.ª Comisión',
    'fifth-committee': '5.ª Comisión',
    'sixth-committee': '6.ª Comisión',
    'human-rights-council': 'Consejo DH',
    'commission-on-human-rights': 'Comisión DH',
    'security-council': 'Seguridad',
    'economic-and-social-council': 'ECOSOC',
  },
  committee: 'comisión',
  amendment: 'enmienda',
  column: (year, what) => `${year} ${what}`,
  noDate: 'sin fecha',
  heading: {
    changed: (changed, all, text) => `Cambios de voto en ${changed} de ${all} Estados: ${text}`,
    none: (text) => `Ningún Estado cambió su voto: ${text}`,
    plain: (text) => `Cómo votaron los Estados: ${text}`,
  },
  over: (n, bodies, from, to) => `En ${n} votaciones registradas (${bodies}, del ${from} al ${to})`,
  never: (n, all) => `${n} de los ${all} Estados que votaron al menos dos veces no cambiaron nunca su voto`,
  nobody: (all) => `ninguno de los ${all} Estados que votaron al menos dos veces cambió su voto`,
  most: (names, several, _n, text) =>
    `más cambios que nadie: ${names} (${text}${several ? ' cada uno' : ''})`,
  states: (n) => `${n} Estados`,
  tooFew:
    'Menos de dos de las decisiones mostradas tienen votos por Estado, así que no puede verse ningún cambio.',
  withoutAVote: (n, text) =>
    `${text} ${n === 1 ? 'decisión se aprobó' : 'decisiones se aprobaron'} sin votación.`,
  changes: (_n, text) => `cambió su voto ${times(text)}`,
  neverChanged: 'nunca cambió su voto',
  notTwice: 'votó menos de dos veces',
  bands: {
    changes: (n, text) => `${text} ${n === 1 ? 'cambio' : 'cambios'}`,
    never: 'Sin cambios',
    few: 'Menos de dos votos',
  },
  counting:
    'Un cambio es un voto (sí, no o abstención) distinto del anterior del Estado entre los mostrados; las ausencias se pasan por alto.',
  amendments: 'Los votos sobre enmiendas son otra cuestión y no se cuentan como cambios.',
  consensus: 'Aprobado sin votación: no consta la posición de ningún Estado, así que no se muestra ninguna.',
  tallyOnly: (names) => `Solo se conoce el recuento, no cómo votó cada Estado: ${names}.`,
  unchecked:
    'Algunas listas de votos se leyeron en una copia y no se han cotejado con el documento de la ONU.',
  notShown: (decision) => `${decision} no está entre las decisiones mostradas.`,
  recorded: (counts) => `votación registrada, ${counts}`,
  sortBy: 'Ordenar por',
  sorts: { changes: 'Cambios', name: 'Nombre', group: 'Grupo regional', similarity: 'Semejanza' },
  sorted: (by) => `Ordenado por ${lowerFirst(by)}.`,
  notSorted: 'La semejanza no se ha cargado: elíjala de nuevo.',
  notASort: (text, sorts) => `«${text}» no es un orden de Estados. Use uno de estos: ${sorts}.`,
  find: 'Buscar un Estado',
  notFound: (text) => `En este gráfico ningún Estado se llama «${text}».`,
  none: 'No hay nada que mostrar: estos datos no contienen decisiones de estos órganos.',
};
