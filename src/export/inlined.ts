/** What a drawing hands down to its parts: written where a part differs from what it stands in. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-opacity',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'paint-order',
  'visibility',
] as const;

/** What each part has for itself: written where it is not the default. */
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'dominant-baseline': 'auto',
};

/** Copies the drawing with its looks written on every element, and with ids of its own. */
export function inlined(drawing: SVGSVGElement, prefix: string): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  const scale = drawing.getBoundingClientRect().width / (drawing.viewBox.baseVal.width || 1) || 1;
  originals.forEach((original, index) => {
    const target = copies[index];
    if (!target) return;
    const looks = getComputedStyle(original);
    const around =
      original === drawing || !original.parentElement ? null : getComputedStyle(original.parentElement);
    const write = (property: string, value: string) =>
      target.setAttribute(property, value.replace(/url\("?#([^")]+)"?\)/g, `url(#${prefix}$1)`));
    for (const property of INHERITED) {
      const value = looks.getPropertyValue(property);
      if (value !== '' && value !== around?.getPropertyValue(property)) write(property, value);
      else target.removeAttribute(property);
    }
    for (const [property, usual] of Object.entries(OWN)) {
      const value = looks.getPropertyValue(property);
      if (value !== usual) write(property, value);
    }
    if (looks.display === 'none') target.setAttribute('display', 'none');
    // A renderer without `non-scaling-stroke` would draw hairlines in units of the view box.
    if (looks.getPropertyValue('vector-effect') === 'non-scaling-stroke') {
      target.setAttribute('stroke-width', String(parseFloat(looks.strokeWidth) / scale));
      target.removeAttribute('vector-effect');
    }
    for (const name of ['class', 'style', 'tabindex', 'part', 'aria-selected', 'aria-controls']) {
      target.removeAttribute(name);
    }
    if (target.id !== '') target.id = prefix + target.id;
  });
  return copy;
}
