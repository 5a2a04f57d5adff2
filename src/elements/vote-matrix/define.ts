import { defineElement } from '../../base/define-element.js';
import { VoteMatrix } from './vote-matrix.js';

defineElement('vote-matrix', VoteMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'vote-matrix': VoteMatrix;
  }
}
