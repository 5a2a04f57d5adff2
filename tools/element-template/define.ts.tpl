import { defineElement } from '../../base/define-element.js';
import { __Class__ } from './__tag__.js';

defineElement('__tag__', __Class__);

declare global {
  interface HTMLElementTagNameMap {
    '__tag__': __Class__;
  }
}
