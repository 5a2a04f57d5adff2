import type { HTMLAttributes, RefAttributes } from 'react';
import type { Elements } from '../types/elements.js';

type Pascal<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Text>;

/** `vote-select` is `onVoteSelect`. */
type Handlers<Events> = {
  [Type in keyof Events & string as `on${Pascal<Type>}`]?: ((event: Events[Type]) => void) | undefined;
};

/** What the component of an element takes: its properties, its events, and what every HTML element takes. */
export type WrapperProps<Tag extends keyof Elements> = Elements[Tag]['properties'] &
  Handlers<Elements[Tag]['events']> &
  Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['properties']> &
  RefAttributes<Elements[Tag]['element']>;
