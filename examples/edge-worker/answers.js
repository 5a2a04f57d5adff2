const ALWAYS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

/** An hour with the reader, a day with the edge, and a week while a new one is made: votes of the past do not change. */
const KEPT = 'public, max-age=3600, s-maxage=86400, stale-while-revalidate=604800';

/** A strong name for some bytes: the same bytes, the same name, at every place that runs this. */
async function etagOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `"${btoa(String.fromCharCode(...digest)).slice(0, 27)}"`;
}

const has = (header, etag) =>
  header !== null &&
  header
    .split(',')
    .some(
      (each) =>
        /^(\*|(W\/)?"[^"]*")$/.test(each.trim()) &&
        (each.trim() === '*' || each.trim().replace(/^W\//, '') === etag),
    );

/** What was made, or that the reader has it already. */
export async function answer(request, { body, type, policy }) {
  const bytes = new TextEncoder().encode(body);
  const etag = await etagOf(bytes);
  const headers = { ...ALWAYS, etag, 'cache-control': KEPT, 'content-security-policy': policy };
  if (has(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(request.method === 'HEAD' ? null : bytes, {
    headers: { ...headers, 'content-type': type, 'access-control-allow-origin': '*' },
  });
}

/** What cannot be answered, in a sentence that no browser takes for markup. */
export const refusal = (status, sentence, headers = {}) =>
  new Response(`${sentence.replace(/[<>&"'`]/g, '')}\n`, {
    status,
    headers: {
      ...ALWAYS,
      ...headers,
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    },
  });
