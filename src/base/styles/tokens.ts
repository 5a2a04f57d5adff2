import { css } from 'lit';

/**
 * Colours and type. Each public token (`--vote-…`) may be set by the page on the element or above it;
 * the `--_…` names are ours. `light-dark()` follows the page's own `color-scheme`, so that a chart never
 * turns dark on a page that stays light.
 *
 * A ladder of lightness carries the four votes and hue repeats it; a unit test computes the distances
 * in normal sight, in three colour deficiencies and in greyscale.
 */
export const tokens = css`
  :host {
    --_yes: var(--vote-yes, light-dark(#1d63b0, #56a9ec));
    --_no: var(--vote-no, light-dark(#6d0f14, #da4433));
    --_abstain: var(--vote-abstain, light-dark(#c47f00, #f3dc90));
    --_absent: var(--vote-absent, light-dark(#d5d9de, #2a2f34));
    --_absent-line: var(--vote-absent-line, light-dark(#6e7782, #8d97a3));
    --_neutral: var(--vote-neutral, light-dark(#eceef0, #1c2024));
    --_adopted: var(--vote-adopted, light-dark(#7590a6, #6f8ba1));
    --_ink: var(--vote-ink, light-dark(#15181c, #edf0f3));
    --_soft: var(--vote-ink-soft, light-dark(#59616b, #a3adb8));
    --_line: var(--vote-line, light-dark(#d3d7db, #3a4148));
    --_ground: var(--vote-ground, light-dark(#ffffff, #14171a));
    --_focus: var(--vote-focus, light-dark(#0b57d0, #a8c7fa));
    --_link: var(--vote-link, light-dark(#1a5296, #9cc6f5));
    /* Round a band of the ground: no one colour has 3 to 1 with all that a ring can lie on, the two together have. */
    --_glow: drop-shadow(0 0 0.1em var(--_focus));
    --_ring: var(--_glow) var(--_glow) var(--_glow);
    /* Text on yes and no. */
    --_on-dark: light-dark(#fff, #0b0d0f);
    /* What parts the parts of a bar. */
    --_seam: var(--_ground);
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .yes {
    --_fill: var(--_yes);
    --_edge: var(--_yes);
    --_on: var(--_on-dark);
  }
  .no {
    --_fill: var(--_no-texture, var(--_no));
    --_edge: var(--_no);
    --_on: var(--_on-texture, var(--_on-dark));
    --_key: var(--_no-key);
    --_outline: var(--_no-outline);
    --_halo: var(--_texture-halo);
  }
  .abstain {
    --_fill: var(--_abstain-texture, var(--_abstain));
    --_edge: var(--_abstain);
    --_on: var(--_on-texture, #15181c);
    --_key: var(--_abstain-key);
    --_outline: var(--_abstain-outline);
    --_halo: var(--_texture-halo);
  }
  .absent {
    --_fill: var(--_absent-texture, var(--_absent));
    --_edge: var(--_absent-line);
  }
  .without-a-vote {
    --_fill: var(--_adopted);
    --_edge: var(--_adopted);
  }
  .unknown,
  .not-taken {
    --_fill: var(--_neutral);
    --_edge: var(--_absent-line);
  }
  .pending {
    --_fill: var(--_ground);
    --_edge: var(--_absent-line);
  }
  .not-a-member,
  .no-seat {
    --_fill: var(--_ground);
    --_edge: var(--_line);
  }
`;
