import { defineElement } from '../../base/define-element.js';
import { BlocBreakdown } from './bloc-breakdown.js';

defineElement('bloc-breakdown', BlocBreakdown);

declare global {
  interface HTMLElementTagNameMap {
    'bloc-breakdown': BlocBreakdown;
  }
}
