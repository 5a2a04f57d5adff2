import type { Locale } from '../i18n/locale.js';
import { saveChart } from '../export/save.js';
import type { PanelChart, Shown } from './panel-chart.js';

/** What a reader can do with a chart from its line of actions. */
export type Action = 'csv' | 'svg' | 'png' | 'embed';

/**
 * Saves a chart, or opens and closes its panel for embedding.
 * @returns What to announce; nothing for the panel, which takes the focus.
 */
export async function act(
  chart: PanelChart,
  action: Action,
  shown: () => Shown,
  locale: () => Locale,
): Promise<string> {
  if (action === 'embed') {
    const { togglePanel } = await import('./panel.js');
    await togglePanel({ chart, shown, locale });
    return '';
  }
  await saveChart(chart, action);
  return locale().messages.saved(action);
}
