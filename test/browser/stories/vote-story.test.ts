import * as stories from '../../../stories/vote-story.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
