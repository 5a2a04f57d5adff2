/** What the table and the image of `<vote-matrix>` say in English: loaded with them. Numbers arrive formatted. */
export const voteMatrixPart = {
  caption: (bodies: string) => `Votes of each state, ${bodies}`,
  captionState: (state: string) => `Votes of ${state}. Choose another state in the chart to list its votes.`,
  captionDecision: (decision: string) =>
    `Votes on ${decision}. Choose a state or another decision in the chart to list its votes.`,
  columnChanges: 'Changes',
  extract: (states: string, allStates: string, decisions: string, allDecisions: string) =>
    `Extract: ${states} of ${allStates} states, ${decisions} of ${allDecisions} decisions.`,
};
