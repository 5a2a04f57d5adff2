// Types for the tags in Svelte 5: `import type {} from 'rollcall-charts/types/svelte'`.
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';

/** Svelte 5 listens to `vote-select` by `onvote-select`. */
type Handlers<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined;
};

export type SvelteElements = {
  [Tag in keyof Elements]: Elements[Tag]['attributes'] &
    Omit<Elements[Tag]['properties'], keyof Elements[Tag]['attributes']> &
    Handlers<Elements[Tag]['events']> &
    Omit<
      HTMLAttributes<Elements[Tag]['element']>,
      keyof Elements[Tag]['attributes'] | keyof Elements[Tag]['properties']
    >;
};

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends SvelteElements {}
}
