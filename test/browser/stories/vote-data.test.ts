import * as stories from '../../../stories/vote-data.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
