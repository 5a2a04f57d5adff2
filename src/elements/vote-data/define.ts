import { defineElement } from '../../base/define-element.js';
import { VoteData } from './vote-data.js';

defineElement('vote-data', VoteData);

declare global {
  interface HTMLElementTagNameMap {
    'vote-data': VoteData;
  }
}
