/** What `<vote-data>` says in English where it cannot read what it was given. */
export const voteData = {
  unreachable: (address: string) =>
    `“${address}” cannot be reached. Check the address, and that its server allows this page to read it.`,
  refused: (address: string, status: string) => `“${address}” answers ${status}. Check the address.`,
  notJson: (reason: string) => `This is not JSON. Correct it where the reader stopped: ${reason}`,
  failed: 'The part that reads datasets did not load. Try again.',
  noRows: 'The table has no rows of votes: write the state in the first column and its vote in the second.',
  noDate: 'The table needs data-date with the day of the vote, such as 2014-12-18.',
  noTitle: 'The table needs a caption: the title of what was voted upon.',
  noSource: 'The table needs data-source-url with the address of its source, or data-source-title.',
  notAMember: (text: string) => `“${text}” is no member state. Use its UN short name or its alpha-3 code.`,
  notAVote: (text: string) => `“${text}” is no vote. Write yes, no, abstain or absent.`,
  twice: (name: string) => `${name} stands in an earlier row as well. Keep one of them.`,
};
