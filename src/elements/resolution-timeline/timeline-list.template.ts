import { html, nothing, type TemplateResult } from 'lit';

/** A disclosure with everything that is drawn, and where it can be looked up. */
export interface TimelineList {
  readonly title: string;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Made when the list is opened. */
  readonly entries: () => readonly {
    readonly date: string;
    readonly who: string;
    readonly text: string;
    readonly sources: readonly { readonly label: string; readonly url: string | null }[];
  }[];
}

/** All decisions and events in view, oldest first, each with links to its sources. */
export function timelineList(list: TimelineList): TemplateResult {
  const toggle = (event: Event) => list.onToggle((event.currentTarget as HTMLDetailsElement).open);
  return html`<details part="events" class="events" @toggle=${toggle}>
    <summary>${list.title}</summary>
    ${
      list.open
        ? html`<ol role="list">
            ${list.entries().map(
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
          </ol>`
        : nothing
    }
  </details>`;
}
