import { defineElement } from '../../base/define-element.js';
import { VoteMap } from './vote-map.js';

defineElement('vote-map', VoteMap);

declare global {
  interface HTMLElementTagNameMap {
    'vote-map': VoteMap;
  }
}
