/** The paths of a built module and of all that it imports statically. */
export function loadedWith(path: string, seen?: Set<string>): string[];
