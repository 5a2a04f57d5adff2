import type { LateSections } from '../messages.js';

/** What a chart says of its keys in French. */
export const keys: LateSections['keys'] = {
  label: 'Clavier',
  moves: {
    place: 'Les flèches mènent à l’État voisin dans leur direction.',
    order: 'Les flèches vont d’une marque à l’autre.',
    grid: 'Les flèches vont de case en case.',
  },
  find: 'Tapez un nom pour trouver un État.',
  ask: 'Tapez le nom d’un État pour savoir ce qu’il a fait.',
  choose: 'Entrée choisit, Échap annule.',
  zoom: 'Plus et moins changent l’échelle\u202f; Maj et une flèche déplacent la carte.',
  range: 'Maj et une flèche marquent des années, puis Entrée ne montre qu’elles.',
  again: 'Le point d’interrogation rappelle cette aide.',
  marked: (from, to) => `Années marquées\u202f: ${from} à ${to}.`,
  zoomed: (times) => `Agrandi ${times} fois.`,
  whole: 'Toute la carte est visible.',
};
