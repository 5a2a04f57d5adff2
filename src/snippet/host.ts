/**
 * An address of a host as snippets take it: `http:` or `https:`, with a slash at its end and nothing after it;
 * `null` for anything else. What is relative is taken from `page`.
 */
export function hostAddress(text: string, page?: string): string | null {
  let url: URL;
  try {
    url = new URL(text.trim(), page);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}

/**
 * The host of a script by its own address: the folder above `cdn/`, `embed/` or `maker/`. `null` where the script lies
 * elsewhere, as in a page that was built with a bundler: then nobody knows where the files for embedding are.
 */
export function hostOf(script: string): string | null {
  const folder =
    /^(https?:\/\/[^?#]*\/)(?:cdn\/(?:\d[^/?#]*\/)?|embed\/|maker\/)(?:chunks\/)?[^/?#]+\.js(?:[?#].*)?$/.exec(
      script,
    )?.[1];
  return folder ?? null;
}
