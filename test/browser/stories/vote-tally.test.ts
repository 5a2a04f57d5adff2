import * as stories from '../../../stories/vote-tally.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
