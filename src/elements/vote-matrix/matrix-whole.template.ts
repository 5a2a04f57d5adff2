import { svg, type SVGTemplateResult } from 'lit';
import { voteMatrixPart as english } from '../../i18n/en-vote-matrix-part.js';
import { cellPath } from './matrix-cells.layout.js';
import { rowAt, type Span, type Viewport } from './matrix-window.layout.js';
import { setStyle } from './set-style.js';
import type { VoteMatrixDrawing } from './vote-matrix.template.js';

/** More cells than these are no picture: the export then shows what is in sight. */
const MOST_CELLS = 20_000;

/** Rows and columns of the picture. */
export function pictured(
  { layout }: Pick<VoteMatrixDrawing, 'layout'>,
  viewport: Viewport,
): { readonly rows: Span; readonly columns: Span; readonly whole: boolean } {
  const { rows, columns, columnWidth } = layout;
  if (rows.length * columns.length <= MOST_CELLS) {
    return { rows: { from: 0, to: rows.length }, columns: { from: 0, to: columns.length }, whole: true };
  }
  const { left, top, width, height } = viewport;
  return {
    rows: { from: Math.max(0, rowAt(layout, top)), to: rowAt(layout, top + height - 1) + 1 },
    columns: {
      from: Math.floor(left / columnWidth),
      to: Math.min(columns.length, Math.floor((left + width) / columnWidth)),
    },
    whole: false,
  };
}

/**
 * The matrix as one drawing, for exports: all of it, or what is in sight where all would be more than 20,000 cells.
 * Cells of one status are one path. Loaded on demand.
 */
export function wholeTemplate(drawing: VoteMatrixDrawing, viewport: Viewport): SVGTemplateResult {
  const { layout, words, highlighted, selected, chosen } = drawing;
  const { longestName: nameWidth, headHeight, columnWidth, rowHeight, bandHeight } = layout;
  const { rows: span, columns, whole } = pictured(drawing, viewport);
  const rows = layout.rows.slice(span.from, span.to);
  const top = Math.max(
    0,
    (rows[0]?.y ?? 0) - (span.from === 0 ? bandHeight * Math.sign(layout.bands.length) : 0),
  );
  const right = nameWidth + (columns.to - columns.from) * columnWidth;
  const bottom = headHeight + (rows.at(-1)?.y ?? 0) + rowHeight - top;
  const height = bottom + (whole ? 2 : rowHeight + 6);
  const paths = new Map<string, string>();
  const outlined = new Set([...highlighted, ...(selected === null ? [] : [selected])]);
  const isMuted = (iso3: string) => highlighted.length > 0 && !outlined.has(iso3);
  const at = (column: number) => nameWidth + (column - columns.from) * columnWidth;
  for (const row of rows) {
    for (let column = columns.from; column < columns.to; column++) {
      const status = words.status(row, column);
      const key = `cell ${status} ${isMuted(row.state.iso3) ? 'muted' : ''}`;
      const path = cellPath(status, at(column), columnWidth, rowHeight, headHeight + row.y - top);
      paths.set(key, (paths.get(key) ?? '') + path);
    }
  }
  const { number, part } = words;
  const extract = part('voteMatrixPart', english).extract(
    number(rows.length),
    number(layout.rows.length),
    number(columns.to - columns.from),
    number(layout.columns.length),
  );
  const bands = layout.bands.map((band, index) => ({ ...band, index }));
  return svg`<svg class="whole" aria-hidden="true" viewBox="0 0 ${right + 2} ${height}" width=${right + 2} height=${height}
    ${setStyle({ width: `${right + 2}px`, height: `${height}px` })}>
    ${layout.columns.slice(columns.from, columns.to).map(({ label }, index) => {
      const column = columns.from + index;
      const x = at(column) + columnWidth / 2;
      const weight = column === chosen ? 'bold' : 'normal';
      return layout.turned
        ? svg`<text x=${x} y=${headHeight - 4} dy="0.35em" transform="rotate(-90 ${x} ${headHeight - 4})" font-weight=${weight}>${label}</text>`
        : svg`<text x=${x} y=${headHeight - 5} text-anchor="middle" font-weight=${weight}>${label}</text>`;
    })}
    ${[...paths].map(([key, d]) => svg`<path class=${key} d=${d}></path>`)}
    ${rows.map(
      ({ state, name, y }) =>
        svg`<text x="0" y=${headHeight + y - top + rowHeight / 2} dy="0.35em"
          font-weight=${outlined.has(state.iso3) ? 'bold' : 'normal'}>${name}</text>`,
    )}
    ${bands
      .filter(({ y }) => y >= top && y + headHeight - top < bottom)
      .map(
        ({ y, index }) =>
          svg`<text x="0" y=${headHeight + y - top + bandHeight - 6} font-weight="bold">${words.band(index)}</text>`,
      )}
    ${rows
      .filter(({ state }) => outlined.has(state.iso3))
      .map(
        ({ y }) =>
          svg`<path class="column" d="M0 ${headHeight + y - top}H${right}M0 ${headHeight + y - top + rowHeight}H${right}"></path>`,
      )}
    ${
      chosen >= columns.from && chosen < columns.to
        ? svg`<path class="column" d="M${at(chosen)} ${headHeight}V${bottom}M${at(chosen + 1)} ${headHeight}V${bottom}"></path>`
        : ''
    }
    ${whole ? '' : svg`<text x="0" y=${bottom + rowHeight}>${extract}</text>`}
  </svg>`;
}
