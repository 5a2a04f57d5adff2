import type { TemplateResult } from 'lit';
import { findTemplate, type Find } from '../../base/templates/find.js';
import type { Locale } from '../../i18n/locale.js';
import { voteMatrixControls } from './vote-matrix.controls.js';
import { MATRIX_SORTS } from './vote-matrix.layout.js';

/** The order of the states, with what to say once it is chosen, and the box to find one. */
export function matrixControls(
  { messages: { voteMatrix: messages } }: Locale,
  sort: string,
  onSort: (sort: string, said: string) => void,
  find: Omit<Find, 'label'>,
): TemplateResult {
  return voteMatrixControls({
    messages,
    sort,
    sorts: MATRIX_SORTS,
    onSort: (sort) => {
      const named = MATRIX_SORTS.find((each) => each === sort);
      onSort(sort, named ? messages.sorted(messages.sorts[named]) : '');
    },
    find: findTemplate({ label: messages.find, ...find }),
  });
}
