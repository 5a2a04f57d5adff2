/** Builds the ES modules alone into a folder. */
export function buildModules(dir: string): Promise<void>;
