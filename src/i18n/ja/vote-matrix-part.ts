import type { LateSections } from '../messages.js';

/** What the table, the image and the order by similarity of `<vote-matrix>` say in Japanese. */
export const voteMatrixPart: LateSections['voteMatrixPart'] = {
  similarity:
    '投票の似た国を並べています。2国間の距離は、ともに投票した決定での票の差（賛成1、棄権½、反対0）の平均です。ともに投票したことがない2国は、まったく異なるものとします。まとまりは平均距離で結びます。',
  caption: (bodies) => `各国の投票、${bodies}`,
  captionState: (state) => `${state}の投票。図で別の国を選ぶと、その投票を一覧にします。`,
  captionDecision: (decision) => `${decision}への投票。図で国か別の決定を選ぶと、その投票を一覧にします。`,
  columnChanges: '変更',
  extract: (states, allStates, decisions, allDecisions) =>
    `抜粋：${allStates}か国中${states}か国、${allDecisions}件の決定中${decisions}件。`,
};
