import { upperFirst } from '../first-letter.js';

/** A name of ours with its article: "l’Assemblée générale", "le texte". */
export const le = (name: string): string =>
  /^[ae]/i.test(name) ? `l’${name}` : /^(Conseil|texte)/.test(name) ? `le ${name}` : `la ${name}`;

/** The same at the start of a sentence. */
export const Le = (name: string): string => upperFirst(le(name));

/** "à l’Assemblée générale", "au Conseil de sécurité" */
export const au = (name: string): string => `à ${le(name)}`.replace(/^à le /, 'au ');

/** "de l’Assemblée générale", "du Conseil de sécurité" */
export const du = (name: string): string => `de ${le(name)}`.replace(/^de le /, 'du ');

const first = (date: string): string => date.replace(/^1 /, '1er ');

/** "le 1er avril 2022", "en décembre 2018" */
export const leJour = (date: string): string => (/^\d+ /.test(date) ? `le ${first(date)}` : `en ${date}`);

/** "du 18 décembre 2014", "d’avril 2022" */
export const duJour = (date: string): string =>
  /^\d+ /.test(date) ? `du ${first(date)}` : /^[ao]/.test(date) ? `d’${date}` : `de ${date}`;

/** Nothing and one are singular; counts arrive as texts. */
export const many = (count: string): boolean => count !== '0' && count !== '1';

/** "1 abstention", "53 abstentions" */
export const abstentions = (count: string): string => `${count} abstention${many(count) ? 's' : ''}`;
