/** What the caller can put right, told in one sentence. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** The reason in an error of the system, in words: "no such file". */
export function reasonOf(error: unknown): string {
  const code = (error as { readonly code?: string } | null)?.code ?? '';
  const known: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'access is denied',
    EPERM: 'access is denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is no folder',
    ENOSPC: 'the disk is full',
    EROFS: 'the disk can only be read',
  };
  return known[code] ?? (error instanceof Error ? error.message : String(error));
}
