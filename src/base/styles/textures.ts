import { css } from 'lit';

/**
 * A ladder from full to empty, which needs no colour: yes is solid, no has lines, abstain has dots, absent is empty.
 * The names are set here and taken up by the tokens, so that a texture is switched by style alone: it is there in
 * the moment in which a page is printed, and without script.
 */
const on = css`
  --_no-texture: url(#lines);
  --_abstain-texture: url(#points);
  --_absent-texture: var(--_ground);
  --_no-key: repeating-linear-gradient(45deg, var(--_no) 0 2px, #0000 2px 4px);
  --_abstain-key: radial-gradient(var(--_abstain) 1.3px, #0000 1.7px) 0 0 / 4px 4px;
  --_on-texture: var(--_ink);
  --_texture-halo: var(--_ground);
  --_seam: var(--_ink);
  --_no-outline: var(--_no);
  --_abstain-outline: var(--_abstain);
`;

/** Textures on demand, on paper and in forced colours. */
export const textures = css`
  :host([textures]) {
    ${on}
  }
  @media print, (forced-colors: active) {
    :host {
      ${on}
    }
  }
  #hatch {
    fill: var(--_absent-line);
  }
  #lines {
    fill: var(--_no);
  }
  #points {
    fill: var(--_abstain);
  }
  :is(.number, .code, .inside, .letter) {
    fill: var(--_on, var(--_ink));
    stroke: var(--_halo, none);
    stroke-width: 0.25em;
    stroke-linejoin: round;
    paint-order: stroke;
  }
`;
