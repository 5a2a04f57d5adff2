import { upperFirst } from '../first-letter.js';

/** A name of ours with its article: "la Asamblea General", "el texto". */
export const la = (name: string): string => (/^(Consejo|texto)/.test(name) ? `el ${name}` : `la ${name}`);

/** The same at the start of a sentence. */
export const La = (name: string): string => upperFirst(la(name));

/** "de la Asamblea General", "del Consejo de Seguridad" */
export const de = (name: string): string => `de ${la(name)}`.replace(/^de el /, 'del ');

const hasDay = (date: string): boolean => /^\d+ /.test(date);

/** "el 18 de diciembre de 2014", "en diciembre de 2018" */
export const elDia = (date: string): string => `${hasDay(date) ? 'el' : 'en'} ${date}`;

/** "del 18 de diciembre de 2014", "de diciembre de 2018" */
export const delDia = (date: string): string => `${hasDay(date) ? 'del' : 'de'} ${date}`;

/** "1 abstención", "53 abstenciones"; counts arrive as texts. */
export const abstentions = (count: string): string =>
  `${count} ${count === '1' ? 'abstención' : 'abstenciones'}`;

/** "1 vez", "6 veces" */
export const times = (count: string): string => `${count} ${count === '1' ? 'vez' : 'veces'}`;
