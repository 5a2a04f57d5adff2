/** What embedding says in English: the panel in a chart, the page in an iframe, the command line. Loaded with them. */
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

  /** What cannot be embedded, and what to do. */
  bad: {
    noElement: (names: string) => `No chart is named. Add “element=” and one of: ${names}.`,
    element: (asked: string, names: string) => `“${asked}” is no chart. Use one of: ${names}.`,
    attribute: (asked: string, element: string, names: string) =>
      `“${asked}” is no attribute of ${element}. It takes: ${names}.`,
    twice: (name: string) => `“${name}” is given twice. Give it once.`,
    word: (name: string, asked: string, words: string) =>
      `${name} cannot be “${asked}”. Use one of: ${words}.`,
    number: (name: string, asked: string) => `${name} cannot be “${asked}”. Use a whole number.`,
    boolean: (name: string, asked: string) =>
      `${name} cannot be “${asked}”. Write it without a value, or leave it out.`,
    width: (asked: string, least: string, most: string) =>
      `width cannot be “${asked}”. Use a number of pixels from ${least} to ${most}.`,
    lang: (asked: string) => `lang cannot be “${asked}”. Use a language tag such as fr or pt-BR.`,
    long: (name: string, most: string) => `${name} is too long. Use at most ${most} characters.`,
    host: (asked: string) =>
      `“${asked}” is no address of a host. Use one that starts with https://, such as https://charts.example.org/rollcall/.`,
  },
  /** The page in the iframe. */
  cannotShow: 'This chart cannot be shown.',
  notLoaded: 'The chart did not load. Reload the page to try once more.',
  document: 'The document itself:',
};
