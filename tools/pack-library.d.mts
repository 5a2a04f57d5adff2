export interface Packed {
  readonly tarball: string;
  readonly files: readonly string[];
  readonly size: number;
  readonly unpackedSize: number;
}

export function packLibrary(folder: string): Packed;
export function unpackLibrary(tarball: string, folder: string): string;
