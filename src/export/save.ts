import { saveFile } from './save-file.js';

/** What a chart can be saved as. */
interface Exported extends HTMLElement {
  toCSV(): Promise<string>;
  toSVG(): Promise<string>;
  toPNG(options: { readonly scale?: number }): Promise<Blob>;
}

/** Hands the reader a file with the data or the drawing of a chart. */
export async function saveChart(chart: Exported, format: 'csv' | 'svg' | 'png'): Promise<void> {
  const content =
    format === 'csv'
      ? await chart.toCSV()
      : format === 'svg'
        ? await chart.toSVG()
        : await chart.toPNG({ scale: 2 });
  saveFile(content, format, chart.localName);
}
