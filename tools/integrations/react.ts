import { comment, handlerName, type ElementDoc } from './manifest.js';

/** One module an element: the wrapper, its types. */
export interface Wrapper {
  readonly code: string;
  readonly types: string;
}

/**
 * The component of one element, by `createComponent` of @lit/react. It registers the element, so that a page that
 * draws it needs no second import; marked pure, so that a bundler leaves out those that nobody draws.
 */
export function reactWrapper(element: ElementDoc): Wrapper {
  const { tagName, name, description, events } = element;
  const handlers = events.map((each) => `    ${handlerName(each.name)}: '${each.name}',\n`).join('');
  return {
    code: `'use client';
import * as react from 'react';
import { createComponent } from '@lit/react';
import { ${name} as elementClass } from '../elements/${tagName}/${tagName}.js';
import '../elements/${tagName}/define.js';

export const ${name} = /* @__PURE__ */ createComponent({
  react,
  tagName: '${tagName}',
  elementClass,
  displayName: '${name}',
  events: {
${handlers}  },
});
`,
    types: `import type { ForwardRefExoticComponent } from 'react';
import type { WrapperProps } from './props.js';

export type ${name}Props = WrapperProps<'${tagName}'>;

${comment(description, '')}export declare const ${name}: ForwardRefExoticComponent<${name}Props>;
`,
  };
}

/** `react/index`: all of them, each in its own module. */
export function reactIndex(elements: readonly ElementDoc[]): Wrapper {
  const line = ({ tagName, name }: ElementDoc) => `export { ${name} } from './${tagName}.js';\n`;
  const typed = ({ tagName, name }: ElementDoc) =>
    `export { ${name}, type ${name}Props } from './${tagName}.js';\n`;
  return { code: elements.map(line).join(''), types: elements.map(typed).join('') };
}
