import { defineElement } from '../../base/define-element.js';
import { ResolutionPath } from './resolution-path.js';

defineElement('resolution-path', ResolutionPath);

declare global {
  interface HTMLElementTagNameMap {
    'resolution-path': ResolutionPath;
  }
}
