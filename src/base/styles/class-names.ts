/**
 * Names of classes that hold, as one attribute. What controllers bring out on a mark is an attribute of its own
 * (`data-active`), so that a drawing may write its classes anew at any time.
 */
export const classNames = (names: Readonly<Record<string, unknown>>): string =>
  Object.keys(names)
    .filter((name) => names[name])
    .join(' ');
