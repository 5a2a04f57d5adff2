import { LitElement } from 'lit';
import { expect, it, vi } from 'vitest';
import { renderToHTML } from '../../../src/server/index.js';

it('renderToHTML("vote-map") draws our own map, also where another copy of the library has the tag', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  class Other extends LitElement {}
  customElements.define('vote-map', Other);
  const html = await renderToHTML('vote-map', { resolution: 'A/RES/69/188' });
  expect(customElements.get('vote-map')).toBe(Other);
  expect(new Set(html.match(/data-state="[A-Z]{3}"/g)).size).toBe(193);
  expect(html).toMatch(/^<vote-map /);
  expect(html).not.toContain('undefined');
});
