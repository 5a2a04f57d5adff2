import { html, nothing, type TemplateResult } from 'lit';
import type { TimelineEntry } from './timeline-entries.describe.js';

/** All decisions and events in view, oldest first, each with links to its sources. */
export function timelineList(entries: readonly TimelineEntry[]): TemplateResult {
  return html`<ol role="list">
    ${entries.map(
      (entry) =>
        html`<li>
          <b>${entry.date}</b> <span class="who">${entry.who}</span><br />
          ${entry.text}
          ${entry.sources.map(({ label, url }, index) => [
            index > 0 ? '; ' : nothing,
            url === null ? label : html`<a href=${url} target="_blank" rel="noopener">${label}</a>`,
          ])}
        </li>`,
    )}
  </ol>`;
}
