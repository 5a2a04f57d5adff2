import { defineElement } from '../../base/define-element.js';
import { ResolutionTimeline } from './resolution-timeline.js';

defineElement('resolution-timeline', ResolutionTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'resolution-timeline': ResolutionTimeline;
  }
}
