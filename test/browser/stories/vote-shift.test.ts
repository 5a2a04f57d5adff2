import * as stories from '../../../stories/vote-shift.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
