import type { Sections } from '../messages.js';

/** What `<vote-map>` says in Spanish. */
export const voteMap: Sections['voteMap'] = {
  label: 'Mapa de votos por Estado',
  tiles: 'Votos por Estado, una casilla para cada uno',
  find: 'Buscar un Estado',
  notFound: (text) => `Ningún Estado se llama «${text}».`,
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  zoomReset: 'Mapa entero',
  zoomHint: 'Mantenga Ctrl y gire la rueda para acercar el mapa.',
  boundaries:
    'Las zonas en gris claro no son Estados Miembros y no votan. Las fronteras y los nombres no implican ninguna posición sobre la condición jurídica de un territorio.',
  caption: (decision, date) => `Voto de cada Estado sobre ${decision}, ${date}`,
};
