const FRAME = 'body{margin:0;padding:8px;font-family:system-ui,sans-serif}:root{color-scheme:light dark}';

/** Dark and light only where the question says so; the page otherwise follows its reader. */
const SCHEMES = {
  light: ':root{color-scheme:light}',
  dark: ':root{color-scheme:dark}body{background:#14171a}',
};

/** A whole small page with a chart that has been rendered. Nothing of the question is written into it here. */
export function pageOf(tag, chart, { lang = 'en', theme }) {
  const language = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(lang) ? lang : 'en';
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${tag}</title>
<style>${FRAME}${SCHEMES[theme] ?? ''}</style>
${chart}
</html>
`;
}

/** The style sheets of a page as its content security policy names them: by their digest, so that no other is let in. */
export async function stylesIn(html) {
  const sheets = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css);
  const names = await Promise.all(
    [...new Set(sheets)].map(async (css) => {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(css));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
    }),
  );
  return names.length > 0 ? names.join(' ') : "'none'";
}
