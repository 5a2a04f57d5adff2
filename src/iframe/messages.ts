/** The kind of message with which a page in an iframe tells its height. */
export const HEIGHT = 'rollcall-height';

/** The message with which the page around asks for it. */
export const ASK = 'rollcall-ask';
