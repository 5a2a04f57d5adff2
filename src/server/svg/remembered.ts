/** A function of a text that remembers its latest results: a server that runs for months must not remember them all. */
export function remembered<Result>(most: number, make: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    const result = found ?? make(text);
    if (found !== undefined) known.delete(text);
    known.set(text, result);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return result;
  };
}
