import type { LateSections } from '../messages.js';

/** What the table, the image and the order by similarity of `<vote-matrix>` say in German. */
export const voteMatrixPart: LateSections['voteMatrixPart'] = {
  similarity:
    'Ähnliche Staaten stehen beieinander. Der Abstand zweier Staaten ist der mittlere Unterschied ihrer Stimmen (Ja 1, Enthaltung ½, Nein 0) bei den Beschlüssen, bei denen beide abstimmten; gibt es keinen, gelten sie als ganz verschieden. Gruppen werden nach ihrem mittleren Abstand verbunden.',
  caption: (bodies) => `Stimme jedes Staates, ${bodies}`,
  captionState: (state) =>
    `Stimmen: ${state}. Wählen Sie in der Grafik einen anderen Staat, um seine Stimmen zu sehen.`,
  captionDecision: (decision) =>
    `Stimmen zu ${decision}. Wählen Sie in der Grafik einen Staat oder einen anderen Beschluss, um die Stimmen zu sehen.`,
  columnChanges: 'Wechsel',
  extract: (states, allStates, decisions, allDecisions) =>
    `Auszug: ${states} von ${allStates} Staaten, ${decisions} von ${allDecisions} Beschlüssen.`,
};
