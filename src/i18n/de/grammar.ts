import { lowerFirst } from '../first-letter.js';

const feminine = (name: string): boolean => /(versammlung|kommission)$/.test(name);

/** "der Dritte Ausschuss", "die Generalversammlung" */
export const der = (name: string): string =>
  `${feminine(name) ? 'die' : 'der'} ${name.replace('er Ausschuss', 'e Ausschuss')}`;

/** "dem Dritten Ausschuss", "der Generalversammlung" */
export const dem = (name: string): string =>
  `${feminine(name) ? 'der' : 'dem'} ${name.replace('er Ausschuss', 'en Ausschuss')}`;

/** "im Dritten Ausschuss", "in der Generalversammlung" */
export const within = (name: string): string => `in ${dem(name)}`.replace(/^in dem/, 'im');

/** "am 18. Dezember 2014", "im Dezember 2018" */
export const am = (date: string): string => `${/^\d+\./.test(date) ? 'am' : 'im'} ${date}`;

/** A label inside a sentence: "Dafür" becomes "dafür", and nouns keep their capital. */
export const inside = (label: string): string =>
  /^(Enthaltung|Stimme|Namen)/.test(label) ? label : lowerFirst(label);

/** "1 Enthaltung", "53 Enthaltungen"; counts arrive as texts. */
export const abstentions = (count: string): string => `${count} Enthaltung${count === '1' ? '' : 'en'}`;

/** "1 Staat", "3 Staaten" */
export const states = (n: number, text: string): string => `${text} ${n === 1 ? 'Staat' : 'Staaten'}`;
