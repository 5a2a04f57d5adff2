/** What the table, the image and the order by similarity of `<vote-matrix>` say in English: loaded with them. Numbers arrive formatted. */
export const voteMatrixPart = {
  similarity:
    'Similar states stand together. The distance of two states is the mean difference of their votes (yes 1, abstention ½, no 0) in the decisions in which both voted; two that never did count as wholly different. Groups are joined by their average distance.',
  caption: (bodies: string) => `Votes of each state, ${bodies}`,
  captionState: (state: string) => `Votes of ${state}. Choose another state in the chart to list its votes.`,
  captionDecision: (decision: string) =>
    `Votes on ${decision}. Choose a state or another decision in the chart to list its votes.`,
  columnChanges: 'Changes',
  extract: (states: string, allStates: string, decisions: string, allDecisions: string) =>
    `Extract: ${states} of ${allStates} states, ${decisions} of ${allDecisions} decisions.`,
};
