/** What embedding says in English: the panel in a chart, and the code that it gives. Loaded with it. */
export const embed = {
  kinds: {
    script: 'Script',
    iframe: 'Iframe',
    html: 'HTML without script',
    mail: 'Mail',
  },
  /** Where each kind belongs. */
  about: {
    script:
      'For pages that allow scripts: the chart answers the reader. Readers without JavaScript see its figures.',
    iframe: 'For content management systems that refuse scripts, and for pages that keep strangers apart.',
    html: 'A picture and a table that need no script: for feeds, AMP and printed pages.',
    mail: 'Sentences and a small table: for newsletters, Apple News and wherever pictures in the text are taken out.',
  },
  kind: 'How to embed',
  code: 'Code to paste',
  copy: 'Copy the code',
  copied: 'Copied.',
  notCopied: 'Your browser did not allow copying. The code is selected: copy it with the keyboard.',
  close: 'Close',
  noHost: (kind: string) =>
    `The address of the chart’s files is not known here, so there is no code for “${kind}”. Whoever runs this page can name it with the attribute embed-base.`,
  ownData: (kind: string) =>
    `This chart draws data of its page, which “${kind}” cannot carry. HTML without script and mail carry its figures.`,
  noIntegrity: 'Without integrity hashes: the list of them could not be read.',
  seeChart: 'See the chart',
  figures: 'The figures',
  /** "In favour: 116", as the head of a row of names. */
  counted: (word: string, count: string) => `${word}: ${count}`,
};
