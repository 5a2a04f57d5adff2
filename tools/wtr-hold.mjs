/** Lets a test hold back or refuse a file: a slow network, or none. Paths are told by a part of their address. */
export function holdPlugin() {
  /** What is held, with what to do when it is let go. */
  const held = new Map();
  const refused = new Set();
  const partOf = (url, parts) => [...parts].find((part) => url.includes(part));

  return {
    plugin: {
      name: 'hold',
      async executeCommand({ command, payload, session }) {
        if (!['hold', 'refuse', 'let-go'].includes(command)) return undefined;
        // What another page of the run has loaded would otherwise come from the browser's own memory.
        await session.browser.getPage(session.id).setCacheEnabled(false);
        if (command === 'hold') {
          let go;
          const gone = new Promise((resolve) => (go = resolve));
          held.set(payload, { gone, go });
        } else if (command === 'let-go') {
          held.get(payload)?.go();
          held.delete(payload);
          refused.delete(payload);
        } else refused.add(payload);
        return true;
      },
    },
    middleware: async (context, next) => {
      if (partOf(context.url, refused)) {
        context.status = 503;
        return undefined;
      }
      await held.get(partOf(context.url, held.keys()))?.gone;
      return next();
    },
  };
}
