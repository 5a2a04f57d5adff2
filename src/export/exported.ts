import type { Description } from '../i18n/description.js';

/** What a chart has drawn, if it has. */
interface Drawn {
  readonly state: string;
  readonly description?: Description;
}

/** The ways out of a chart. */
export interface Exported {
  readonly csv: () => Promise<string>;
  readonly svg: () => Promise<string>;
  readonly png: (scale: number) => Promise<Blob>;
}

/** What can be made of a chart; throws where it has drawn nothing. */
export function exported(
  { localName, renderRoot }: HTMLElement & { readonly renderRoot: ParentNode },
  { state, description }: Drawn,
  heading: string | null,
): Exported {
  if (!description) {
    throw new Error(`<${localName}> has drawn nothing that could be saved: its state is "${state}".`);
  }
  const svg = async () => {
    const { svgOf } = await import('./svg.js');
    const drawing = renderRoot.querySelector<SVGSVGElement>('[part="chart"] svg');
    if (!drawing) throw new Error(`<${localName}> has no drawing to save.`);
    return svgOf(drawing, { ...description, heading: heading ?? description.heading });
  };
  return {
    csv: async () => {
      const { csvOf } = await import('./csv.js');
      const { table, records = table } = description;
      return csvOf(records());
    },
    svg,
    png: async (scale) => {
      const { pngOf } = await import('./png.js');
      return pngOf(await svg(), scale);
    },
  };
}
