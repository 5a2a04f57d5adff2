import { pdfText } from './pdf-text.mjs';

/** What readers ask of their system, for browser tests: `emulate` media features, and `print` the page for its text. */
export function mediaPlugin() {
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate' && command !== 'print') return undefined;
      const page = session.browser.getPage(session.id);
      if (command === 'print') return pdfText(await page.pdf({ format: 'A4' }));
      const devtools = await page.createCDPSession();
      const { media = '', ...features } = payload;
      await devtools.send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      await devtools.detach();
      return true;
    },
  };
}
