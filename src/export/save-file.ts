const TYPES = {
  csv: 'text/csv;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
} as const;

/** Hands a file to the reader's browser. */
export function saveFile(content: string | Blob, format: keyof typeof TYPES, name: string): void {
  const blob = typeof content === 'string' ? new Blob([content], { type: TYPES[format] }) : content;
  const link = document.createElement('a');
  const url = URL.createObjectURL(blob);
  link.href = url;
  link.download = `${name}.${format}`;
  link.click();
  // The download has its own hold on the blob once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
