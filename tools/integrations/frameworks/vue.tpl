// Types for the tags in templates of Vue 3: `import type {} from 'rollcall-charts/types/vue'`.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './elements.js';

type Pascal<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Text>;

/** `@vote-select` is `onVoteSelect`. */
type Handlers<Events> = {
  [Type in keyof Events & string as `on${Pascal<Type>}`]?: ((event: Events[Type]) => void) | undefined;
};

/**
 * Bind properties by their own names (`:no-legend.prop` or `:noLegend`): an attribute that Vue sets to `false` is there,
 * and so is on.
 */
export type VueElements = {
  [Tag in keyof Elements]: new () => Elements[Tag]['element'] & {
    $props: Elements[Tag]['attributes'] &
      Omit<Elements[Tag]['properties'], keyof Elements[Tag]['attributes']> &
      Handlers<Elements[Tag]['events']> &
      Omit<HTMLAttributes, keyof Elements[Tag]['attributes'] | keyof Elements[Tag]['properties']> &
      PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
