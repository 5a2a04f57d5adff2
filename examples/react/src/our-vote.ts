import type { DatasetInput } from 'rollcall-charts';

/** Any roll call: it is checked before it is drawn. */
export const ourVote: DatasetInput = {
  sources: [
    {
      id: 'record',
      title: 'Verbatim record',
      publisher: 'United Nations',
      url: 'https://undocs.org/A/65/PV.71',
      kind: 'official',
    },
  ],
  decisions: [
    {
      id: 'our-vote',
      body: 'general-assembly',
      date: '2010-12-21',
      title: 'A text of our own',
      votes: { yes: ['FRA', 'JPN', 'KEN'], no: ['CUB'], abstain: ['BRA'], absent: [] },
      sources: ['record'],
    },
  ],
};
