import type { LateSections } from '../messages.js';

/** What the table, the image and the order by similarity of `<vote-matrix>` say in Spanish. */
export const voteMatrixPart: LateSections['voteMatrixPart'] = {
  similarity:
    'Los Estados semejantes están juntos. La distancia entre dos Estados es la diferencia media de sus votos (sí 1, abstención ½, no 0) en las decisiones en que ambos votaron; si no hay ninguna, cuentan como del todo distintos. Los grupos se unen por su distancia media.',
  caption: (bodies) => `Votos de cada Estado, ${bodies}`,
  captionState: (state) => `Votos de ${state}. Elija otro Estado en el gráfico para ver sus votos.`,
  captionDecision: (decision) =>
    `Votos sobre ${decision}. Elija un Estado u otra decisión en el gráfico para ver sus votos.`,
  columnChanges: 'Cambios',
  extract: (states, allStates, decisions, allDecisions) =>
    `Extracto: ${states} de ${allStates} Estados, ${decisions} de ${allDecisions} decisiones.`,
};
