import { defineElement } from '../../base/define-element.js';
import { VoteTally } from './vote-tally.js';

defineElement('vote-tally', VoteTally);

declare global {
  interface HTMLElementTagNameMap {
    'vote-tally': VoteTally;
  }
}
