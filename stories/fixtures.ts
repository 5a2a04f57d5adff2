/** A source that a made-up decision can cite. */
const source = {
  id: 'example',
  title: 'A made-up record for this story',
  publisher: 'Rollcall stories',
  date: null,
  url: 'https://example.org/',
  kind: 'reference',
  readThrough: null,
} as const;

/** A dataset with one made-up decision; states are the bundled members. */
export const withDecision = (decision: Readonly<Record<string, unknown>>): unknown => ({
  sources: [source],
  decisions: [
    {
      id: 'example',
      body: 'general-assembly',
      date: '2014-12-18',
      symbol: 'A/EX/1',
      title: 'A made-up text',
      sources: ['example'],
      ...decision,
    },
  ],
});

/** A vote that is set for a day to come. */
export const pending = withDecision({
  date: '2030-12-18',
  title: 'A text that waits for its vote',
  method: 'none',
  outcome: 'pending',
});

/** Only the count is known. */
export const tallyOnly = withDecision({
  title: 'A text of which only the count is known',
  method: 'recorded-vote',
  tally: { yes: 22, no: 91, abstain: 44, absent: null },
});

/** A dataset without decisions. */
export const empty = { decisions: [], sources: [] };

/** Everything that can be wrong at once: a code that is no member, a number where text belongs, markup. */
export const hostile = {
  sources: [source],
  decisions: [
    {
      id: 'example',
      body: 'general-assembly',
      date: '2014-12-18',
      symbol: 'A/EX/1',
      title: 42,
      method: 'recorded-vote',
      votes: { yes: ['XKX', '<img src=x onerror=alert(1)>'], no: [], abstain: [], absent: [] },
      sources: ['example'],
    },
  ],
};

/** Markup where text belongs: it is text, and stays text. */
export const markup = withDecision({
  title: '<img src=x onerror="globalThis.hacked = true"> & <script>globalThis.hacked = true</script>',
  method: 'recorded-vote',
  votes: { yes: ['FRA', 'DEU'], no: ['CUB'], abstain: [], absent: [] },
});

/** A made-up vote of the Security Council on substance: a permanent member votes against, which is a veto. */
export const veto = withDecision({
  body: 'security-council',
  date: '2014-06-01',
  symbol: 'S/EX/1',
  title: 'A made-up text that was vetoed',
  method: 'recorded-vote',
  outcome: 'rejected',
  rule: 'nine-of-fifteen-veto',
  notes: ['Made up for this story: there was no such vote.'],
  votes: {
    yes: ['ARG', 'AUS', 'CHL', 'FRA', 'GBR', 'JOR', 'KOR', 'LTU', 'LUX', 'NGA', 'RWA', 'TCD', 'USA'],
    no: ['RUS'],
    abstain: ['CHN'],
    absent: [],
  },
});

/** A grouping that nobody uses, with a member that came and one that went. */
export const madeUpGrouping = {
  name: 'a made-up grouping',
  source: { title: 'Made up for this story', url: null },
  groups: [
    { name: 'Left-hand drivers, made up', members: ['GBR', 'IND', 'JPN', 'KEN', 'AUS', 'THA', 'ZAF'] },
    {
      name: 'Chess players, made up',
      members: ['ARM', 'NOR', { state: 'CUB', from: '2010-01-01' }, { state: 'ISL', to: '2012' }, 'UZB'],
    },
  ],
};
