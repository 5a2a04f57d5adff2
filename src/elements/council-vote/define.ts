import { defineElement } from '../../base/define-element.js';
import { CouncilVote } from './council-vote.js';

defineElement('council-vote', CouncilVote);

declare global {
  interface HTMLElementTagNameMap {
    'council-vote': CouncilVote;
  }
}
