import type { LateSections } from '../messages.js';

/** What the panel for embedding, and the code that it gives, say in German. */
export const embed: LateSections['embed'] = {
  kinds: { script: 'Skript', iframe: 'Iframe', html: 'HTML ohne Skript', mail: 'E-Mail' },
  about: {
    script:
      'Für Seiten, die Skripte erlauben: Die Grafik antwortet ihren Lesern. Ohne JavaScript sind ihre Zahlen zu lesen.',
    iframe: 'Für Redaktionssysteme, die Skripte ablehnen, und für Seiten, die Fremdes getrennt halten.',
    html: 'Ein Bild und eine Tabelle, die kein Skript brauchen: für Feeds, AMP und gedruckte Seiten.',
    mail: 'Sätze und eine kleine Tabelle: für Newsletter, Apple News und überall, wo Bilder aus dem Text entfernt werden.',
  },
  kind: 'Art der Einbettung',
  code: 'Code zum Einfügen',
  copy: 'Code kopieren',
  copied: 'Kopiert.',
  notCopied:
    'Der Browser hat das Kopieren nicht erlaubt. Der Code ist ausgewählt: Kopieren Sie ihn mit der Tastatur.',
  close: 'Schließen',
  noHost: (kind) =>
    `Die Adresse der Dateien ist hier nicht bekannt, deshalb gibt es keinen Code für „${kind}“. Wer diese Seite betreibt, kann sie mit dem Attribut embed-base nennen.`,
  ownData: (kind) =>
    `Diese Grafik zeigt Daten ihrer Seite, die „${kind}“ nicht mitnehmen kann. HTML ohne Skript und E-Mail enthalten ihre Zahlen.`,
  noIntegrity: 'Ohne Prüfsummen: Ihre Liste war nicht zu lesen.',
  seeChart: 'Grafik ansehen',
  figures: 'Die Zahlen',
  counted: (word, count) => `${word}: ${count}`,
};
