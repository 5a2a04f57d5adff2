/**
 * Copies a text.
 * @param box - Holds that text: where the browser does not allow copying it is left selected.
 * @returns Whether it was copied.
 */
export async function copyText(text: string, box: HTMLTextAreaElement | null = null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (!box) return false;
    box.focus();
    box.select();
    // In a frame that may not use the clipboard, the old way still works.
    return document.execCommand('copy');
  }
}
