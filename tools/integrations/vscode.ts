import type { Attribute, ElementDoc } from './manifest.js';

const text = (value: string | undefined) => ({ kind: 'markdown', value: value ?? '' });

const list = (title: string, items: readonly string[]): string =>
  items.length > 0 ? `\n\n**${title}**\n\n${items.join('\n')}` : '';

const named = ({
  name,
  description = '',
}: {
  readonly name: string;
  readonly description?: string;
}): string => `- ${name ? `\`${name}\`` : '(default)'}: ${description.replace(/\s+/g, ' ')}`;

/** The choices of an attribute, where it has any. */
const valuesOf = ({ parsedType }: Attribute): readonly { readonly name: string }[] =>
  [...(parsedType?.text ?? '').matchAll(/'([^']*)'/g)].map(([, name = '']) => ({ name }));

function tag(element: ElementDoc) {
  const { tagName, description, attributes, events, slots, cssParts } = element;
  return {
    name: tagName,
    description: text(
      description +
        list('Events', events.map(named)) +
        list('Slots', slots.map(named)) +
        list('Parts', cssParts.map(named)),
    ),
    attributes: attributes.map((attribute) => {
      const values = valuesOf(attribute);
      const isSwitch = attribute.type?.text === 'boolean';
      return {
        name: attribute.name,
        description: text(attribute.description),
        ...(isSwitch ? { valueSet: 'v' } : {}),
        ...(values.length > 0 ? { values } : {}),
      };
    }),
  };
}

/** Custom data with which VS Code completes tags and attributes in HTML. */
export const htmlData = (elements: readonly ElementDoc[]) => ({
  $schema:
    'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  tags: elements.map(tag),
});

/** Each name once, with the elements that have it. */
function gathered(
  elements: readonly ElementDoc[],
  of: 'cssProperties' | 'cssParts',
): readonly { name: string; description: string }[] {
  const found = new Map<string, { description: string; tags: string[] }>();
  for (const element of elements) {
    for (const { name, description = '' } of element[of]) {
      const known = found.get(name) ?? { description, tags: [] };
      known.tags.push(`<${element.tagName}>`);
      found.set(name, known);
    }
  }
  return [...found].map(([name, { description, tags }]) => ({
    name,
    description: `${description}\n\n${tags.length === elements.length ? 'Every element' : tags.join(', ')}`,
  }));
}

/** Custom data with which VS Code completes custom properties and `::part()` in CSS. */
export const cssData = (elements: readonly ElementDoc[]) => ({
  $schema:
    'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  properties: gathered(elements, 'cssProperties').map(({ name, description }) => ({
    name,
    description: text(description),
  })),
  pseudoElements: gathered(elements, 'cssParts').map(({ name, description }) => ({
    name: `::part(${name})`,
    description: text(description),
  })),
});
