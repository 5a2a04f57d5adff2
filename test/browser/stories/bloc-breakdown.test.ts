import * as stories from '../../../stories/bloc-breakdown.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
