/**
 * Lit's `property` decorator also speaks the standard's dialect, which no element here does. Scripts for pages get the
 * half that they use: 0.4 kB less for each.
 */
export const legacyProperty = () => ({
  name: 'legacy-property',
  load: (id) => (id.endsWith('@lit/reactive-element/decorators/property.js') ? LEGACY : null),
});

const LEGACY = `export const property = (options) => (proto, name) => {
  const accessor = Object.hasOwn(proto, name);
  proto.constructor.createProperty(name, options);
  return accessor ? Object.getOwnPropertyDescriptor(proto, name) : undefined;
};`;
