import { html, nothing, type TemplateResult } from 'lit';
import type { Later } from '../../base/later.js';
import { laterTemplate } from '../../base/templates/later.js';
import type { Dataset } from '../../dataset/types.js';
import type { Locale } from '../../i18n/locale.js';
import type { TimelineLayout } from './resolution-timeline.layout.js';

/** A disclosure with everything that is drawn, and where it can be looked up. */
export interface TimelineDisclosure {
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** What fills it, loaded when it is first opened. */
  readonly list: Later<typeof import('./timeline-list.js')>;
}

/** Decisions and events in view; made when they are asked for. */
export function timelineDisclosure(
  dataset: Dataset,
  { columns, lanes }: TimelineLayout,
  { open, onToggle, list }: TimelineDisclosure,
  locale: Locale,
): TemplateResult {
  const entries = (part: typeof import('./timeline-list.js')) =>
    part.timelineEntries(
      dataset,
      columns.map(({ decision }) => decision),
      lanes.flatMap(({ dots }) => dots.map(({ event }) => event)),
      locale,
    );
  return html`<details
    part="events"
    class="events"
    @toggle=${(event: Event) => onToggle((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>${locale.messages.timeline.list}</summary>
    ${open ? laterTemplate(list, locale, (part) => part.timelineList(entries(part))) : nothing}
  </details>`;
}
