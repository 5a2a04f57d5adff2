import { defineElement } from '../../base/define-element.js';
import { VoteShift } from './vote-shift.js';

defineElement('vote-shift', VoteShift);

declare global {
  interface HTMLElementTagNameMap {
    'vote-shift': VoteShift;
  }
}
