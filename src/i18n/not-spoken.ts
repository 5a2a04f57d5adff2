/** "Swedish"; the tag itself where it names no language. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What a chart says where there is no language for a tag: loaded only then. */
export const notSpoken = (tag: string): string =>
  `This chart is in English: it does not speak the language of the page (${languageName(tag).slice(0, 40)}).`;
