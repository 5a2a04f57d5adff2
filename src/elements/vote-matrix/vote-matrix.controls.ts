import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.js';

/** What the line of choices under the legend offers. */
export interface VoteMatrixControls {
  readonly messages: Messages['voteMatrix'];
  readonly sort: string;
  readonly sorts: readonly (keyof Messages['voteMatrix']['sorts'])[];
  readonly onSort: (sort: string) => void;
  readonly find: TemplateResult;
}

/** Order the states, find a state. */
export function voteMatrixControls({
  messages,
  sort,
  sorts,
  onSort,
  find,
}: VoteMatrixControls): TemplateResult {
  return html`<label
      >${messages.sortBy}
      <select @change=${(event: Event) => onSort((event.currentTarget as HTMLSelectElement).value)}>
        ${sorts.map(
          (each) => html`<option value=${each} .selected=${each === sort}>${messages.sorts[each]}</option>`,
        )}
      </select> </label
    >${find}`;
}
