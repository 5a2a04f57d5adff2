// Types for the tags themselves in JSX of React 19: `import type {} from 'rollcall-charts/types/react'`.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';

/** React 19 listens to `vote-select` by `onvote-select`. */
type Handlers<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined;
};

export type ReactElements = {
  [Tag in keyof Elements]: Elements[Tag]['attributes'] &
    Omit<Elements[Tag]['properties'], keyof Elements[Tag]['attributes']> &
    Handlers<Elements[Tag]['events']> &
    Omit<
      HTMLAttributes<Elements[Tag]['element']>,
      keyof Elements[Tag]['attributes'] | keyof Elements[Tag]['properties']
    > &
    ClassAttributes<Elements[Tag]['element']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
