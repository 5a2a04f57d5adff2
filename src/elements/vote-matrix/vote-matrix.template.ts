import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Locale } from '../../i18n/locale.js';
import { guard } from 'lit/directives/guard.js';
import { keyed } from './keyed.js';
import { cellPath } from './matrix-cells.layout.js';
import { BLOCK, type MatrixWindow } from './matrix-window.layout.js';
import { setStyle } from './set-style.js';
import type { MatrixRow, VoteMatrixLayout } from './vote-matrix.layout.js';

/** What the drawing needs to know besides the layout. */
export interface VoteMatrixDrawing {
  readonly layout: VoteMatrixLayout;
  readonly window: MatrixWindow;
  /** The cell with the tab stop, which stays in the document wherever the reader scrolls; 0 is a header. */
  readonly stop: { readonly row: number; readonly column: number };
  readonly words: MatrixWords;
  /** Status that the reader keeps in sight; `null` for all. */
  readonly filter: string | null;
  readonly highlighted: readonly string[];
  readonly selected: string | null;
  /** Index of the chosen column; -1 for none. */
  readonly chosen: number;
  readonly onScroll: () => void;
}

/** What every mark says; the same object as long as nothing of it changes. */
export interface MatrixWords {
  readonly name: string;
  readonly corner: string;
  readonly status: (row: MatrixRow, column: number) => Parameters<typeof cellPath>[0];
  readonly cell: (row: MatrixRow, column: number) => string;
  readonly row: (row: MatrixRow) => string;
  readonly column: (column: number) => string;
  readonly band: (index: number) => string;
  readonly number: (value: number) => string;
  /** Words of what was loaded on first use. */
  readonly part: Locale['part'];
  /** Whether a decision has a mark of its own instead of votes. */
  readonly quiet: (column: number) => boolean;
}

interface Block {
  readonly from: number;
  readonly to: number;
}

/** The blocks of columns in the window, and the one with the tab stop. */
function blocksOf({ window, stop, layout }: VoteMatrixDrawing): readonly Block[] {
  const { from, to } = window.columns;
  const starts = new Set<number>();
  for (let start = from; start < to; start += BLOCK) starts.add(start);
  if (stop.column > 0) starts.add(Math.floor((stop.column - 1) / BLOCK) * BLOCK);
  return [...starts]
    .sort((a, b) => a - b)
    .map((start) => ({ from: start, to: Math.min(start + BLOCK, layout.columns.length) }));
}

const range = ({ from, to }: Block): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

const gap = (property: 'width' | 'height', size: number) =>
  size > 0 ? html`<div class="gap" ${setStyle({ [property]: `${size}px` })}></div>` : nothing;

function headsTemplate(drawing: VoteMatrixDrawing, blocks: readonly Block[]) {
  const { layout, words, chosen } = drawing;
  let end = 0;
  return keyed(
    blocks,
    ({ from }) => from,
    (block) => {
      const before = (block.from - end) * layout.columnWidth;
      end = block.to;
      const heads = range(block).map(
        (column) =>
          html`<div
            class="head ${column === chosen ? 'chosen' : ''} ${words.quiet(column) ? 'quietly' : ''}"
            part="decision"
            role="columnheader"
            tabindex="-1"
            aria-colindex=${column + 2}
            aria-label=${words.column(column)}
            aria-selected=${column === chosen}
            data-decision=${layout.columns[column]?.decision.id ?? nothing}
          >
            <span>${layout.columns[column]?.label}</span>
          </div>`,
      );
      return [gap('width', before), heads];
    },
  );
}

function cellTemplate(drawing: VoteMatrixDrawing, row: MatrixRow, column: number) {
  const { layout, words, filter } = drawing;
  const status = words.status(row, column);
  const muted = filter !== null && filter !== status ? 'muted' : '';
  return svg`<path class="cell ${status} ${muted}" part="cell" role="gridcell" tabindex="-1"
    data-state=${row.state.iso3} aria-colindex=${column + 2} aria-label=${words.cell(row, column)}
    d=${cellPath(status, column * layout.columnWidth, layout.columnWidth, layout.rowHeight)}></path>`;
}

function rowTemplate(drawing: VoteMatrixDrawing, index: number, row: MatrixRow, blocks: readonly Block[]) {
  const { layout, words, highlighted, selected, chosen, filter } = drawing;
  const { iso3 } = row.state;
  const chosenHere = selected === iso3;
  const outlined = chosenHere || highlighted.includes(iso3) ? 'outlined' : '';
  const muted = filter === null && highlighted.length > 0 && outlined === '' ? 'muted' : '';
  const x = chosen * layout.columnWidth;
  return html`<div
    class="row ${outlined} ${muted}"
    part="row"
    role="row"
    aria-rowindex=${index + 2}
    data-state=${iso3}
  >
    <div
      class="name"
      part="state"
      role="rowheader"
      tabindex="-1"
      aria-colindex="1"
      aria-label=${words.row(row)}
      aria-selected=${chosenHere}
      data-state=${iso3}
    >
      <span>${row.name}</span>
    </div>
    <svg class="cells" role="presentation">
      ${keyed(
        blocks,
        ({ from }) => from,
        (block) =>
          guard([words, layout, filter, block.to], () =>
            range(block).map((column) => cellTemplate(drawing, row, column)),
          ),
      )}
      ${
        chosen < 0
          ? nothing
          : svg`<path class="column" d="M${x} 0V${layout.rowHeight}M${x + layout.columnWidth} 0V${layout.rowHeight}"></path>`
      }
    </svg>
  </div>`;
}

/** Rows of the window and the one with the tab stop, with gaps for all that is not drawn. */
function rowsTemplate(drawing: VoteMatrixDrawing, blocks: readonly Block[]) {
  const { layout, window, stop, words } = drawing;
  const indices = new Set(range(window.rows));
  if (stop.row > 0 && stop.row <= layout.rows.length) indices.add(stop.row - 1);
  const { highlighted, selected, chosen, filter } = drawing;
  const key = blocks.map(({ from }) => from).join();
  let end = 0;
  return keyed(
    [...indices].sort((a, b) => a - b),
    (index) => layout.rows[index]?.state.iso3,
    (index) => {
      const row = layout.rows[index];
      if (!row) return nothing;
      const band = layout.bands.findIndex(({ y }) => y === row.y - layout.bandHeight);
      const before = row.y - end - (band < 0 ? 0 : layout.bandHeight);
      end = row.y + layout.rowHeight;
      const head =
        band < 0
          ? nothing
          : html`<div class="band" aria-hidden="true"><span>${words.band(band)}</span></div>`;
      const inputs = [layout, words, index, key, filter, chosen, selected === row.state.iso3, highlighted];
      return html`${gap('height', before)}${head}${guard(inputs, () => rowTemplate(drawing, index, row, blocks))}`;
    },
  );
}

/** The scroll box: headers that stay, and as many rows and columns as are in sight. */
export function voteMatrixTemplate(drawing: VoteMatrixDrawing): TemplateResult {
  const { layout, words } = drawing;
  const blocks = blocksOf(drawing);
  const sizes = {
    '--_names': `${layout.nameWidth}px`,
    '--_head': `${layout.headHeight}px`,
    '--_column': `${layout.columnWidth}px`,
    '--_row': `${layout.rowHeight}px`,
    '--_band': `${layout.bandHeight}px`,
    '--_cells': `${layout.width}px`,
    '--_rows': `${layout.height}px`,
  };
  return html`<div
    class="box"
    part="grid"
    role="grid"
    aria-label=${words.name}
    aria-rowcount=${layout.rows.length + 1}
    aria-colcount=${layout.columns.length + 1}
    @scroll=${drawing.onScroll}
    ${setStyle(sizes)}
  >
    <div class="sheet">
      <div class="heads ${layout.turned ? 'turned' : ''}" role="row" aria-rowindex="1">
        <div class="corner" role="columnheader" tabindex="-1" aria-colindex="1">
          <span>${words.corner}</span>
        </div>
        ${headsTemplate(drawing, blocks)}
      </div>
      <div class="body" role="rowgroup">${rowsTemplate(drawing, blocks)}</div>
      <div class="cursor" aria-hidden="true"></div>
    </div>
  </div>`;
}
