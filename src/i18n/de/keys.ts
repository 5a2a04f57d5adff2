import type { LateSections } from '../messages.js';

/** What a chart says of its keys in German. */
export const keys: LateSections['keys'] = {
  label: 'Tasten',
  moves: {
    place: 'Pfeiltasten gehen zum nächsten Staat in ihrer Richtung.',
    order: 'Pfeiltasten gehen von Zeichen zu Zeichen.',
    grid: 'Pfeiltasten gehen von Feld zu Feld.',
  },
  find: 'Tippen Sie einen Namen, um einen Staat zu finden.',
  ask: 'Tippen Sie den Namen eines Staates, um zu erfahren, was er getan hat.',
  choose: 'Eingabe wählt, Escape lässt los.',
  zoom: 'Plus und Minus ändern den Maßstab; Umschalt mit Pfeiltaste bewegt die Karte.',
  range: 'Umschalt mit Pfeiltaste markiert Jahre, Eingabe zeigt dann nur diese.',
  again: 'Das Fragezeichen zeigt dies wieder.',
  marked: (from, to) => `${from} bis ${to} markiert.`,
  zoomed: (times) => `${times}-fach vergrößert.`,
  whole: 'Die ganze Karte ist zu sehen.',
};
