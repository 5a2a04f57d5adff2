import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import type { Later } from '../later.js';

/** A part of a chart that is loaded when a reader first opens it; until then, and where that fails, it says so. */
export function laterTemplate<Part extends object, Drawn>(
  later: Later<Part>,
  locale: Locale,
  draw: (part: Part) => Drawn,
): Drawn | TemplateResult {
  const part = later.get();
  if (part) return draw(part);
  const { loadingPart, notLoaded } = locale.messages;
  return html`<p class="arriving" role="status">${later.failed ? notLoaded : loadingPart}</p>`;
}
