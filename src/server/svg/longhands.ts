import type { Declared } from './stylesheet.js';

const STYLES = /^(none|hidden|solid|dashed|dotted|double)$/;

/** Parts of a value between spaces that stand in no brackets. */
function words(value: string): string[] {
  return value.match(/(?:[^\s(]|\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\))+/g) ?? [];
}

function border(sides: readonly string[], value: string): [string, string][] {
  const found = { width: '0px', style: 'none', color: 'currentcolor' };
  for (const word of words(value)) {
    if (STYLES.test(word)) found.style = word;
    else if (/^[\d.]/.test(word)) found.width = word;
    else found.color = word;
  }
  return sides.flatMap((side) =>
    Object.entries(found).map(([part, set]): [string, string] => [`border-${side}-${part}`, set]),
  );
}

/** An image and a colour: all that a mark of a legend takes from its ground. */
function background(value: string): [string, string][] {
  // What a custom property holds is seen when it is looked up.
  if (/^var\([^()]*(\([^()]*\))*[^()]*\)$/.test(value))
    return [
      ['background-image', value],
      ['background-color', value],
    ];
  const parts = words(value.replaceAll(',', ' , '));
  const image = parts.filter((part) => /gradient\(|^url\(/.test(part)).join(', ');
  const last = parts.at(-1) ?? 'none';
  const isColour = /^(#|var\(|light-dark\(|color-mix\(|rgb|currentcolor|transparent|[a-z]+$)/i.test(last);
  const colour = isColour && !/^(none|no-repeat|repeat)$/.test(last) ? last : 'transparent';
  return [
    ['background-image', image === '' ? 'none' : image],
    ['background-color', colour],
  ];
}

const SIDES: Readonly<Record<string, readonly string[]>> = {
  'border-block-start': ['top'],
  'border-block': ['top'],
  'border-top': ['top'],
  'border-inline': ['left'],
  'border-inline-start': ['left'],
  'border-left': ['left'],
};

/** A shorthand as the properties that a picture asks for: of four sides the first, which stand for the others. */
export function longhands({ property, value, important }: Declared): readonly Declared[] {
  const all = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([name, set]) => ({ property: name, value: set, important }));
  const sides = property === 'border' ? ['top', 'left'] : SIDES[property];
  if (sides) return all(border(sides, value));
  const part = /^border(-block|-inline)?(?:-start)?-(width|style|color)$/.exec(property);
  if (part) {
    const [, axis = '', kind = ''] = part;
    const [first = value] = words(value);
    const named = axis === '-block' ? ['top'] : axis === '-inline' ? ['left'] : ['top', 'left'];
    return all(named.map((side) => [`border-${side}-${kind}`, first]));
  }
  if (property === 'border-radius') return all([['border-top-left-radius', value]]);
  if (property === 'background') return all(background(value));
  if (property === 'text-decoration') return all([['text-decoration-line', words(value)[0] ?? 'none']]);
  if (property === 'font' && value === 'inherit') {
    return all([
      ['font-size', value],
      ['font-family', value],
      ['font-weight', value],
    ]);
  }
  return [{ property, value, important }];
}
