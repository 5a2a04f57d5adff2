import { embed } from '../i18n/en-embed.js';
import { isEnglish, type Locale } from '../i18n/locale.js';

/** The words for embedding in the language of a chart; English where they do not come. */
export async function embedWords({ lang, dir }: Locale): Promise<typeof embed> {
  if (isEnglish(lang)) return embed;
  try {
    const { loadLocale } = await import('../i18n/languages.js');
    return (await loadLocale(lang, dir, {}, ['embed'])).part('embed', embed);
  } catch {
    return embed;
  }
}
