/** Why nothing was rendered. */
export type RenderErrorCode = 'unknown-element' | 'unknown-attribute' | 'bad-value' | 'not-drawn';

/** What was asked for cannot be rendered: a mistake of the caller, told in a sentence that may be shown to people. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
  readonly code: RenderErrorCode;

  constructor(code: RenderErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
