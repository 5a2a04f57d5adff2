import { VERSION } from './version.js';

let told = false;

/**
 * Says once in the console why a tag was not registered: another version has it (`found` is then the class that has
 * it), or the page cannot register elements (`found` is then what was thrown).
 */
export function tell(tag: string, found: { readonly version?: string }): void {
  if (told) return;
  told = true;
  console.warn(typeof found === 'function' ? takenBy(tag, found) : impossible(tag, found));
}

function takenBy(tag: string, { version }: { readonly version?: string }): string {
  const other = version
    ? `version ${version} of rollcall-charts`
    : 'another script, or an unknown version of rollcall-charts';
  return (
    `rollcall-charts ${VERSION}: <${tag}> is already registered by ${other}, and draws every <${tag}> of this page. ` +
    'Load one version only: remove the other script, or give both the same version.'
  );
}

function impossible(tag: string, reason: unknown): string {
  const why = reason instanceof Error ? reason.message : String(reason);
  return (
    `rollcall-charts ${VERSION}: <${tag}> cannot be registered here (${why}). Readers see what is inside the tag. ` +
    'Use a browser with custom elements, and remove any polyfill of `customElements`.'
  );
}
