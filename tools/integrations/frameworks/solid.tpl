// Types for the tags in JSX of Solid: `import type {} from 'rollcall-charts/types/solid'`.
import type { JSX } from 'solid-js';
import type { Elements } from './elements.js';

type Handlers<Events> = {
  [Type in keyof Events & string as `on:${Type}`]?: ((event: Events[Type]) => void) | undefined;
};
type Named<Prefix extends string, Values> = {
  [Name in keyof Values & string as `${Prefix}:${Name}`]?: Values[Name];
};

/** What Solid sets: a property by its name or as `prop:dataset`, an attribute as `attr:resolution`. */
export type SolidElements = {
  [Tag in keyof Elements]: Elements[Tag]['attributes'] &
    Omit<Elements[Tag]['properties'], keyof Elements[Tag]['attributes']> &
    Named<'attr', Elements[Tag]['attributes']> &
    Named<'prop', Elements[Tag]['properties']> &
    Handlers<Elements[Tag]['events']> &
    Omit<
      JSX.HTMLAttributes<Elements[Tag]['element']>,
      keyof Elements[Tag]['attributes'] | keyof Elements[Tag]['properties']
    >;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
