import { executeServerCommand } from '@web/test-runner-commands';

/** What a reader asks of the system, as `tools/wtr-media.mjs` tells the browser; `{}` takes it all back. */
export interface Media {
  readonly media?: 'print';
  readonly 'prefers-color-scheme'?: 'dark' | 'light';
  readonly 'prefers-contrast'?: 'more';
  readonly 'prefers-reduced-motion'?: 'reduce';
  readonly 'forced-colors'?: 'active';
}

export const emulate = (media: Media): Promise<unknown> => executeServerCommand('emulate', media);

/** Prints the page to PDF, and gives the text of that, without spaces. */
export const printed = (): Promise<string> => executeServerCommand('print');
