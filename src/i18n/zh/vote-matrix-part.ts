import type { LateSections } from '../messages.js';

/** What the table, the image and the order by similarity of `<vote-matrix>` say in Chinese. */
export const voteMatrixPart: LateSections['voteMatrixPart'] = {
  similarity:
    '投票相近的国家排在一起。两国的距离是双方都投票的决定中投票之差的平均值（赞成1，弃权½，反对0）；从未同时投票的两国视为完全不同。各组按平均距离合并。',
  caption: (bodies) => `各国的投票，${bodies}`,
  captionState: (state) => `${state}的投票。在图中选择另一国家可列出其投票。`,
  captionDecision: (decision) => `对${decision}的投票。在图中选择国家或另一项决定可列出其投票。`,
  columnChanges: '改变',
  extract: (states, allStates, decisions, allDecisions) =>
    `节选：${allStates}国中的${states}国，${allDecisions}项决定中的${decisions}项。`,
};
