import type { Sections } from '../messages.js';

/** What `<vote-data>` says in German where it cannot read what it was given. */
export const voteData: Sections['voteData'] = {
  unreachable: (address) =>
    `„${address}“ ist nicht erreichbar. Prüfen Sie die Adresse und ob ihr Server dieser Seite das Lesen erlaubt.`,
  refused: (address, status) => `„${address}“ antwortet mit ${status}. Prüfen Sie die Adresse.`,
  notJson: (reason) => `Das ist kein JSON. Berichtigen Sie es dort, wo das Lesen abbrach: ${reason}`,
  failed: 'Der Teil, der Daten liest, wurde nicht geladen. Versuchen Sie es noch einmal.',
  noRows:
    'Die Tabelle hat keine Zeilen mit Stimmen: Schreiben Sie den Staat in die erste Spalte und seine Stimme in die zweite.',
  noDate: 'Der Tabelle fehlt data-date mit dem Tag der Abstimmung, etwa 2014-12-18.',
  noTitle: 'Der Tabelle fehlt eine Beschriftung (caption): der Titel dessen, worüber abgestimmt wurde.',
  noSource: 'Der Tabelle fehlt data-source-url mit der Adresse ihrer Quelle oder data-source-title.',
  notAMember: (text) =>
    `„${text}“ ist kein Mitgliedstaat. Verwenden Sie den UN-Kurznamen oder den Code mit drei Buchstaben.`,
  notAVote: (text) => `„${text}“ ist keine Stimme. Schreiben Sie yes, no, abstain oder absent.`,
  twice: (name) => `${name} steht auch in einer früheren Zeile. Behalten Sie eine davon.`,
};
