import type { LateSections } from '../messages.js';

/** What the table, the image and the order by similarity of `<vote-matrix>` say in Russian. */
export const voteMatrixPart: LateSections['voteMatrixPart'] = {
  similarity:
    'Похожие государства стоят рядом. Расстояние между двумя — средняя разница их голосов (за 1, воздержание ½, против 0) по решениям, где голосовали оба; если таких нет, они считаются совсем разными. Группы объединяются по среднему расстоянию.',
  caption: (bodies) => `Голос каждого государства, ${bodies}`,
  captionState: (state) =>
    `Голоса: ${state}. Выберите на диаграмме другое государство, чтобы увидеть его голоса.`,
  captionDecision: (decision) =>
    `Голоса: ${decision}. Выберите на диаграмме государство или другое решение, чтобы увидеть голоса.`,
  columnChanges: 'Перемены',
  extract: (states, allStates, decisions, allDecisions) =>
    `Выдержка: государства — ${states} из ${allStates}, решения — ${decisions} из ${allDecisions}.`,
};
