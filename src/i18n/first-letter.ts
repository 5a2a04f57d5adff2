/** A label as it goes on inside a sentence, in languages that write no noun with a capital: its first letter alone changes, so that "ONU" stays. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The same the other way round. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
