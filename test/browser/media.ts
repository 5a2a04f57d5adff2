import { executeServerCommand } from '@web/test-runner-commands';

/** What a reader asks of the system. */
export interface Media {
  readonly media?: 'print';
  readonly 'prefers-color-scheme'?: 'dark' | 'light';
  readonly 'prefers-contrast'?: 'more';
  readonly 'prefers-reduced-motion'?: 'reduce';
  readonly 'forced-colors'?: 'active';
}

/** Tells the browser, by `tools/wtr-media.mjs`; `{}` takes it all back. Throws where the browser did not follow. */
export async function emulate(media: Media): Promise<void> {
  await executeServerCommand('emulate', media);
  for (const [name, value] of Object.entries<string>({ ...media })) {
    const query = name === 'media' ? value : `(${name}: ${value})`;
    if (!matchMedia(query).matches) throw new Error(`The browser does not emulate ${query}.`);
  }
}
