import type { LateSections } from '../messages.js';

/** What the panel for embedding, and the code that it gives, say in French. */
export const embed: LateSections['embed'] = {
  kinds: { script: 'Script', iframe: 'Iframe', html: 'HTML sans script', mail: 'Courriel' },
  about: {
    script:
      'Pour les pages qui acceptent les scripts\u202f: le graphique répond au lecteur. Sans JavaScript, on en lit les chiffres.',
    iframe:
      'Pour les systèmes de publication qui refusent les scripts, et les pages qui tiennent les contenus tiers à part.',
    html: 'Une image et un tableau sans script\u202f: pour les flux, AMP et le papier.',
    mail: 'Des phrases et un petit tableau\u202f: pour les lettres d’information, Apple News et partout où les images sont retirées.',
  },
  kind: 'Manière d’intégrer',
  code: 'Code à coller',
  copy: 'Copier le code',
  copied: 'Copié.',
  notCopied: 'Votre navigateur n’a pas permis la copie. Le code est sélectionné\u202f: copiez-le au clavier.',
  close: 'Fermer',
  noHost: (kind) =>
    `L’adresse des fichiers du graphique n’est pas connue ici\u202f: il n’y a donc pas de code pour «\u202f${kind}\u202f». Le responsable de cette page peut l’indiquer par l’attribut embed-base.`,
  ownData: (kind) =>
    `Ce graphique montre des données de sa page, que «\u202f${kind}\u202f» ne peut pas transporter. HTML sans script et courriel en donnent les chiffres.`,
  noIntegrity: 'Sans empreintes d’intégrité\u202f: leur liste n’a pas pu être lue.',
  seeChart: 'Voir le graphique',
  figures: 'Les chiffres',
  counted: (word, count) => `${word}\u202f: ${count}`,
};
