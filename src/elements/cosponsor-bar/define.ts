import { defineElement } from '../../base/define-element.js';
import { CosponsorBar } from './cosponsor-bar.js';

defineElement('cosponsor-bar', CosponsorBar);

declare global {
  interface HTMLElementTagNameMap {
    'cosponsor-bar': CosponsorBar;
  }
}
