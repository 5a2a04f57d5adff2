/**
 * The apps below `examples/`: the folder that each builds, or none where it serves itself, and the pages to look at.
 * `also` is what else a page says; `fallback` what it says without scripts; `drawn`: the map is there without them.
 */
export const APPS = [
  { name: 'html', folder: 'site', pages: [{ path: '/', fallback: '116 votes to 20' }] },
  { name: 'react', folder: 'dist', pages: [{ path: '/', also: 'A text of our own' }] },
  { name: 'vue', folder: 'dist', pages: [{ path: '/' }] },
  { name: 'svelte', folder: 'dist', pages: [{ path: '/' }] },
  {
    name: 'next',
    pages: [
      { path: '/', fallback: '116 votes to 20' },
      { path: '/server', drawn: true },
    ],
  },
  { name: 'eleventy', folder: '_site', pages: [{ path: '/A-RES-69-188/', drawn: true }] },
];
