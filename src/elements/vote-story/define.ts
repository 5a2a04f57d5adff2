import { defineElement } from '../../base/define-element.js';
import { VoteStory } from './vote-story.js';

defineElement('vote-story', VoteStory);

declare global {
  interface HTMLElementTagNameMap {
    'vote-story': VoteStory;
  }
}
