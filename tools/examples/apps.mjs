/** The apps below `examples/`: what they build, and which pages are looked at. */
export const APPS = [
  { name: 'html', folder: 'site', fallback: '116 votes to 20' },
  { name: 'react', folder: 'dist', also: 'A vote of our own' },
  { name: 'vue', folder: 'dist' },
  { name: 'svelte', folder: 'dist' },
  { name: 'next', fallback: '116 votes to 20' },
  { name: 'eleventy', folder: '_site', path: '/A-RES-69-188/', fallback: 'Abstaining' },
];
