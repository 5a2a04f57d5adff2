/** Copies what is in a box; where the browser does not allow it, leaves it selected. */
export async function copyFrom(box: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    box.focus();
    box.select();
    // In a frame that may not use the clipboard, the old way still works.
    return document.execCommand('copy');
  }
}
