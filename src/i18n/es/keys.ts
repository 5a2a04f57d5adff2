import type { LateSections } from '../messages.js';

/** What a chart says of its keys in Spanish. */
export const keys: LateSections['keys'] = {
  label: 'Teclas',
  moves: {
    place: 'Las flechas llevan al Estado siguiente en su dirección.',
    order: 'Las flechas llevan de marca en marca.',
    grid: 'Las flechas llevan de casilla en casilla.',
  },
  find: 'Escriba un nombre para encontrar un Estado.',
  ask: 'Escriba el nombre de un Estado para saber qué hizo.',
  choose: 'Intro elige, Escape suelta.',
  zoom: 'Más y menos cambian la escala; Mayús con una flecha mueve el mapa.',
  range: 'Mayús con una flecha marca años, y luego Intro muestra solo esos.',
  again: 'El signo de interrogación vuelve a mostrar esta ayuda.',
  marked: (from, to) => `Marcado de ${from} a ${to}.`,
  zoomed: (times) => `Ampliado ${times} veces.`,
  whole: 'Se muestra el mapa entero.',
};
