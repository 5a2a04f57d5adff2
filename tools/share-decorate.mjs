// esbuild writes its helper for decorators into every module that has one; in browsers' files all share one of them.
const HELPER = /^(?:"use strict";\n)?var __defProp = [\s\S]*?var __decorateClass = [\s\S]*?\n};\n/;
const SHARED = '\0decorate';

export function shareDecorate() {
  return {
    name: 'share-decorate',
    resolveId: (id) => (id === SHARED ? id : null),
    load: (id) =>
      id === SHARED
        ? `export const decorate = (decorators, target, key, kind) => {
  let result = kind > 1 ? undefined : kind ? Object.getOwnPropertyDescriptor(target, key) : target;
  for (let i = decorators.length - 1; i >= 0; i--) {
    result = (kind ? decorators[i](target, key, result) : decorators[i](result)) || result;
  }
  if (kind && result) Object.defineProperty(target, key, result);
  return result;
};`
        : null,
    transform(code) {
      const [helper] = HELPER.exec(code) ?? [];
      if (helper === undefined) return null;
      const shared = `import { decorate as __decorateClass } from ${JSON.stringify(SHARED)};`;
      return { code: code.replace(helper, () => shared), map: null };
    },
  };
}
