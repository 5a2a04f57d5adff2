/** Where the bracket at `open` closes. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
}

/** Parts of a list between commas that stand in no brackets. */
export function listed(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')') depth--;
    else if (text[at] === ',' && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim());
}

/**
 * Puts the result of a function in the place of each call of it, the outer calls first.
 * `null` from the function makes the whole value `null`, as an invalid part makes a whole declaration invalid.
 */
export function replaced(text: string, name: string, make: (inside: string) => string | null): string | null {
  const call = `${name}(`;
  let result = '';
  let from = 0;
  for (;;) {
    const at = text.indexOf(call, from);
    if (at < 0) return result + text.slice(from);
    if (/[\w-]/.test(text[at - 1] ?? '')) {
      result += text.slice(from, at + call.length);
      from = at + call.length;
      continue;
    }
    const end = closing(text, at + call.length - 1);
    const made = make(text.slice(at + call.length, end));
    if (made === null) return null;
    result += text.slice(from, at) + made;
    from = end + 1;
  }
}
