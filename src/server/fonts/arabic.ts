/** First of a letter's forms (alone, final, then initial and medial where it joins on), and how many it has. */
const FORMS = new Map<number, { readonly first: number; readonly count: number }>();

/** In the order in which Unicode has the forms: letters from hamza to yeh, those that join only backwards have two. */
const ORDER: readonly (readonly [number, number])[] = [
  [0x621, 1],
  [0x622, 2],
  [0x623, 2],
  [0x624, 2],
  [0x625, 2],
  [0x626, 4],
  [0x627, 2],
  [0x628, 4],
  [0x629, 2],
  [0x62a, 4],
  [0x62b, 4],
  [0x62c, 4],
  [0x62d, 4],
  [0x62e, 4],
  [0x62f, 2],
  [0x630, 2],
  [0x631, 2],
  [0x632, 2],
  ...[0x633, 0x634, 0x635, 0x636, 0x637, 0x638, 0x639, 0x63a].map((letter) => [letter, 4] as const),
  ...[0x641, 0x642, 0x643, 0x644, 0x645, 0x646, 0x647].map((letter) => [letter, 4] as const),
  [0x648, 2],
  [0x649, 2],
  [0x64a, 4],
];

ORDER.reduce((first, [letter, count]) => {
  FORMS.set(letter, { first, count });
  return first + count;
}, 0xfe80);

const MARK = /\p{Mn}/u;

/** A text with each letter of Arabic in the form that its neighbours give it; other signs as they are. */
export function joined(text: string): string[] {
  const signs = [...text];
  if (!/[\u0621-\u064a]/.test(text)) return signs;
  const neighbour = (from: number, step: 1 | -1) => {
    let at = from + step;
    while (MARK.test(signs[at] ?? '')) at += step;
    return FORMS.get(signs[at]?.codePointAt(0) ?? 0);
  };
  return signs.map((sign, at) => {
    const forms = FORMS.get(sign.codePointAt(0) ?? 0);
    if (!forms) return sign;
    const before = neighbour(at, -1)?.count === 4 && forms.count > 1;
    const after = forms.count === 4 && (neighbour(at, 1)?.count ?? 0) > 1;
    const form = before ? (after ? 3 : 1) : after ? 2 : 0;
    return String.fromCodePoint(forms.first + form);
  });
}
