import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { ChartElement } from '../src/base/chart-element.js';
import '../src/define.js';

setCustomElementsManifest(manifest);

type Icon = 'mirror' | 'globe' | 'transfer' | 'paintbrush' | 'ruler';

const tool = (title: string, icon: Icon, items: readonly (readonly [value: string, title: string])[]) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map(([value, itemTitle]) => ({ value, title: itemTitle })),
  },
});

/** What the toolbar turns in every story: none of it is a property of the story. */
const looks: Decorator = (story, { globals, canvasElement }) => {
  const { theme, lang, dir, textures, width } = globals;
  const page = document.documentElement;
  page.lang = String(lang);
  page.dir = dir === 'auto' ? (lang === 'ar' ? 'rtl' : 'ltr') : String(dir);
  page.style.colorScheme = theme === 'auto' ? 'light dark' : String(theme);
  canvasElement.style.maxWidth = width === 'full' ? '' : `${String(width)}px`;
  const drawn = story();
  // After the story has been rendered, which is in this turn.
  queueMicrotask(() => {
    for (const chart of canvasElement.querySelectorAll('*'))
      if (chart instanceof ChartElement && textures !== 'story') chart.textures = textures === 'on';
  });
  return drawn;
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
  decorators: [looks],
  globalTypes: {
    theme: tool('Theme', 'mirror', [
      ['auto', 'Theme: system'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ]),
    lang: tool('Language', 'globe', [
      ['en', 'English'],
      ['fr', 'Français'],
      ['es', 'Español'],
      ['ru', 'Русский'],
      ['zh', '中文'],
      ['ar', 'العربية'],
      ['ko', '한국어'],
      ['ja', '日本語'],
      ['de', 'Deutsch'],
    ]),
    dir: tool('Direction', 'transfer', [
      ['auto', 'Direction: of the language'],
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ]),
    textures: tool('Textures', 'paintbrush', [
      ['story', 'Textures: as the story has them'],
      ['on', 'Textures'],
      ['off', 'No textures'],
    ]),
    width: tool('Width', 'ruler', [
      ['full', 'Width: all there is'],
      ['280', '280 px'],
      ['320', '320 px'],
      ['480', '480 px'],
      ['768', '768 px'],
    ]),
  },
  initialGlobals: { theme: 'auto', lang: 'en', dir: 'auto', textures: 'story', width: 'full' },
};

export default preview;
