import { html, type TemplateResult } from 'lit';

/** The box in which a reader looks for a state. */
export interface Find {
  readonly label: string;
  /** Names offered while the reader types; filled when the box is first entered. */
  readonly names: readonly string[];
  readonly onEnter: () => void;
  readonly onFind: (text: string) => void;
}

/** A search box that offers names, and clears itself when it has been answered. */
export function findTemplate({ label, names, onEnter, onFind }: Find): TemplateResult {
  const find = (event: Event) => {
    const box = event.currentTarget as HTMLInputElement;
    if (box.value !== '') onFind(box.value);
    box.value = '';
  };
  return html`<label class="find"
    >${label}
    <input
      type="search"
      list="names"
      autocomplete="off"
      enterkeyhint="search"
      @focus=${onEnter}
      @change=${find}
    />
    <datalist id="names">${names.map((name) => html`<option value=${name}></option>`)}</datalist>
  </label>`;
}
