/** What the page in an iframe, the maker and the command line say in English to whoever wrote what they were asked. */
export const embedPage = {
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
