import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { neighbors } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { decodeGeography, type PackedGeography } from '../../src/layout/geography.js';
import { readTerritories, sourceFeatures } from '../geometry/source.js';

/** Blocks that the tiles keep apart with a line of sea. They serve the drawing alone; what is not listed is Asia. */
const BLOCKS = {
  america:
    'CAN USA MEX GTM BLZ HND SLV NIC CRI PAN CUB JAM HTI DOM BHS ATG KNA DMA LCA VCT GRD BRB TTO COL VEN GUY SUR ECU PER BRA BOL PRY URY ARG CHL',
  europe:
    'ALB AND AUT BLR BEL BIH BGR HRV CZE DNK EST FIN FRA DEU GRC HUN ISL IRL ITA LVA LIE LTU LUX MLT MDA MCO MNE NLD MKD NOR POL PRT ROU RUS SMR SRB SVK SVN ESP SWE CHE UKR GBR',
  africa:
    'DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG CIV COD DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TGO TUN UGA TZA ZMB ZWE',
  /** Lies between blocks: keeps its distance from none. */
  between: 'CYP',
  oceania: 'AUS NZL PNG FJI SLB VUT WSM TON TUV KIR NRU FSM MHL PLW',
} as const;

/** Borders that run through an overseas part, far from where the state is drawn. */
const ELSEWHERE = ['BRA-FRA', 'FRA-SUR'];

/** A member as the tiles see it: where it lies on the map, in map units, and in which block. */
export interface Place {
  readonly iso3: string;
  readonly x: number;
  readonly y: number;
  readonly block: string;
}

/** Whether two blocks want sea between them. */
export const keepApart = (a: string, b: string): boolean => a !== b && a !== 'between' && b !== 'between';

/** Indexes of two places that share a land border. */
export type Pair = readonly [number, number];

export interface World {
  readonly places: readonly Place[];
  readonly pairs: readonly Pair[];
}

function landBorders(): string[] {
  const features: Feature<Geometry>[] = sourceFeatures(readTerritories());
  const code = (i: number): string => String(features[i].properties?.['a3']);
  const all: FeatureCollection = { type: 'FeatureCollection', features };
  const { objects } = topology({ all });
  const found = neighbors((objects['all'] as GeometryCollection).geometries);
  const keys = found.flatMap((near, i) => near.map((j) => [code(i), code(j)].sort().join('-')));
  return [...new Set(keys)].filter((key) => !ELSEWHERE.includes(key)).sort();
}

/** The members, by code, and the land borders between them, from the bundled map and its source. */
export function readWorld(): World {
  const url = new URL('../../src/bundled/geography.json', import.meta.url);
  const { points } = decodeGeography(JSON.parse(readFileSync(url, 'utf8')) as PackedGeography);
  const blockOf = (iso3: string): string =>
    Object.entries(BLOCKS).find(([, codes]) => codes.includes(iso3))?.[0] ?? 'asia';
  const places = points
    .map(({ iso3, x, y }) => ({ iso3, x, y, block: blockOf(iso3) }))
    .sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
  const index = new Map(places.map((p, i) => [p.iso3, i]));
  const pairs = landBorders().flatMap((key): Pair[] => {
    const [a, b] = key.split('-').map((code) => index.get(code));
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  return { places, pairs };
}
