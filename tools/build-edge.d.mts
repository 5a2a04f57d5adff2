/** Bundles the server entry into one module without imports. */
export function buildEdge(outfile: string): Promise<void>;
