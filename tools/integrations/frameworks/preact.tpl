// Types for the tags in JSX of Preact: `import type {} from 'rollcall-charts/types/preact'`.
import type { HTMLAttributes } from 'preact';
import type { Elements } from './elements.js';

/** Preact listens to `vote-select` by `onvote-select`. */
type Handlers<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined;
};

export type PreactElements = {
  [Tag in keyof Elements]: Elements[Tag]['attributes'] &
    Omit<Elements[Tag]['properties'], keyof Elements[Tag]['attributes']> &
    Handlers<Elements[Tag]['events']> &
    Omit<
      HTMLAttributes<Elements[Tag]['element']>,
      keyof Elements[Tag]['attributes'] | keyof Elements[Tag]['properties']
    >;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
