import { comment, eventModule, settable, type ElementDoc } from './manifest.js';

const HEAD = `import type { Dataset } from '../dataset/types.js';
import type { DatasetInput } from '../dataset/parse.js';
`;

const COMMON = `
/** What every \`dataset\` takes: a parsed dataset, any value of its shape, or a promise of either. It is checked before it is drawn. */
export type DatasetValue = Dataset | DatasetInput | Promise<unknown> | object;

/** An attribute, by the type of the property behind it; leaving it out is \`null\` or \`undefined\`. */
export type AttributeOf<Value> = Value extends boolean
  ? boolean | ''
  : Value extends number
    ? number | \`\${number}\`
    : Value;
`;

const quoted = (name: string): string => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);

function elementType(element: ElementDoc): string {
  const { tagName, name, attributes, events } = element;
  const attribute = (each: (typeof attributes)[number]) =>
    `${comment(each.description, '      ')}      ${quoted(each.name)}?: ${each.fieldName ? `AttributeOf<${name}['${each.fieldName}']>` : 'string'} | null | undefined;\n`;
  const property = (each: ReturnType<typeof settable>[number]) =>
    // The getter of \`dataset\` gives what every element has, and its type is that of the getter.
    `${comment(each.description, '      ')}      ${each.name}?: ${each.name === 'dataset' ? 'DatasetValue' : `${name}['${each.name}']`} | null | undefined;\n`;
  const event = (each: (typeof events)[number]) =>
    `${comment(each.description, '      ')}      '${each.name}': ${each.type?.text ?? 'Event'};\n`;
  return (
    `${comment(element.description, '  ')}  '${tagName}': {\n    element: ${name};\n` +
    `    attributes: {\n${attributes.map(attribute).join('')}    };\n` +
    `    properties: {\n${settable(element).map(property).join('')}    };\n` +
    `    events: {\n${events.map(event).join('')}    };\n  };\n`
  );
}

/** `types/elements.d.ts`: every element with its attributes, properties and events, for the types of each framework. */
export function elementsTypes(elements: readonly ElementDoc[]): string {
  const classes = elements.map(
    ({ tagName, name }) => `import type { ${name} } from '../elements/${tagName}/${tagName}.js';\n`,
  );
  const events = new Set(elements.flatMap((each) => each.events.map(({ type }) => type?.text ?? '')));
  const imports = [...events]
    .sort()
    .map((name) => `import type { ${name} } from '../events/${eventModule(name)}.js';\n`);
  const body = elements.map(elementType).join('');
  return `${HEAD}${classes.join('')}${imports.join('')}${COMMON}\n/** Every element by its tag. */\nexport interface Elements {\n${body}}\n`;
}
