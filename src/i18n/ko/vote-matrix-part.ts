import type { LateSections } from '../messages.js';

/** What the table, the image and the order by similarity of `<vote-matrix>` say in Korean. */
export const voteMatrixPart: LateSections['voteMatrixPart'] = {
  similarity:
    '투표가 비슷한 국가끼리 모았습니다. 두 나라의 거리는 함께 투표한 결정에서 표의 차이(찬성 1, 기권 ½, 반대 0)의 평균입니다. 함께 투표한 적이 없으면 완전히 다른 것으로 봅니다. 무리는 평균 거리에 따라 묶습니다.',
  caption: (bodies) => `국가별 투표, ${bodies}`,
  captionState: (state) => `${state}의 투표. 도표에서 다른 국가를 선택하면 그 투표를 봅니다.`,
  captionDecision: (decision) => `${decision} 투표. 도표에서 국가나 다른 결정을 선택하면 그 투표를 봅니다.`,
  columnChanges: '변경',
  extract: (states, allStates, decisions, allDecisions) =>
    `발췌: ${allStates}개국 중 ${states}개국, 결정 ${allDecisions}건 중 ${decisions}건.`,
};
