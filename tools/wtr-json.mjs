/** Serves `.json` imports as modules, with or without an import attribute. */
export function jsonPlugin() {
  return {
    name: 'json-module',
    resolveMimeType(context) {
      return context.path.endsWith('.json') ? 'js' : undefined;
    },
    transform(context) {
      return context.path.endsWith('.json') ? { body: `export default ${context.body};` } : undefined;
    },
  };
}
