/** One form for one, another for every other number. */
export const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);
