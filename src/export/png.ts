function load(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () =>
      reject(
        new Error(
          'The browser did not draw the image: the page’s content security policy must allow img-src blob:.',
        ),
      );
    image.src = url;
  });
}

/**
 * Draws a self-contained SVG as a PNG.
 * @param scale - Pixels to a CSS pixel, more than 0 and at most 8.
 */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  if (!(scale > 0 && scale <= 8)) throw new RangeError(`scale is ${scale}: use a number above 0, at most 8.`);
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await load(url);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The browser gives no canvas to draw on.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
