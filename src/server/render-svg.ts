import type { Attributes } from './attributes.js';
import { measureDejaVu } from './fonts/measure.js';
import { RenderError } from './render-error.js';
import { render, type RenderOptions } from './render.js';
import { rulerAt } from './ruler.js';
import { pictureOf } from './svg/picture.js';

/** How a chart is drawn as a picture. */
export interface SVGOptions extends Pick<RenderOptions, 'dataset' | 'lang' | 'width'> {
  /** `light` or `dark`; anything else is `light`, since a picture follows no page. */
  readonly theme?: string | undefined;
  /** Fonts as in CSS, by preference; what a reader has not is passed over. DejaVu Sans and its like by default. */
  readonly fontFamily?: string | undefined;
}

/** Which of the forms of a character a language writes. */
const FORMS: Readonly<Record<string, string>> = { ja: 'JP', ko: 'KR' };

/** DejaVu Sans and what is as wide, then what has the writings that it lacks. Texts are measured by the first. */
const fontsFor = (lang: unknown): string =>
  "'DejaVu Sans', 'Bitstream Vera Sans', Verdana, 'Noto Sans', 'Noto Sans Arabic', " +
  `'Noto Sans CJK ${FORMS[String(lang).slice(0, 2).toLowerCase()] ?? 'SC'}', sans-serif`;

/** What shows the charts that stand in it. */
const DRAWS_NOTHING = /^\s*vote-(data|story)\s*$/i;

const FONT_SIZE = 16;
const WIDTH = 640;

/**
 * Draws a chart as one self-contained SVG, as `toSVG()` does in a browser: with heading, summary, legend, notes and
 * source, styles written on the elements, ids that are its own, no script, and nothing from outside.
 * @param tag - A chart of this library. Any other is a `RenderError`, and so is a chart with nothing to show.
 * @param attributes - As in HTML. One that the element does not have is a `RenderError`.
 */
export async function renderToSVG(
  tag: string,
  attributes: Attributes = {},
  options: SVGOptions = {},
): Promise<string> {
  const { dataset, lang, width = WIDTH } = options;
  const fontFamily = options.fontFamily ?? fontsFor(attributes.lang ?? lang);
  if (DRAWS_NOTHING.test(tag))
    throw new RenderError('not-drawn', `There is no picture of <${tag}>: it draws nothing by itself.`);
  const theme = (attributes.theme ?? options.theme) === 'dark' ? 'dark' : 'light';
  // The box that a page scrolls is no picture: the matrix has a drawing of the whole for that.
  const whole = tag === 'vote-matrix' ? await import('../elements/vote-matrix/matrix-part.js') : null;
  const rendered = await render(
    tag,
    { ...attributes, theme },
    {
      dataset,
      lang,
      width,
      fallback: false,
      state: { ruler: rulerAt, ...(whole && { picture: whole.wholeTemplate }) },
    },
  );
  if (rendered.state !== 'ready' || !rendered.html.includes('<svg')) {
    const reasons = rendered.problems.map(({ message }) => message);
    throw new RenderError(
      'not-drawn',
      reasons.join(' ') || `<${tag}> has nothing to draw from what it was given.`,
    );
  }
  return pictureOf(rendered.html, {
    width,
    css: whole?.styles.cssText ?? '',
    theme,
    fontFamily,
    fontSize: FONT_SIZE,
    measure: measureDejaVu,
  });
}
