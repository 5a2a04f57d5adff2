import * as stories from '../../../stories/resolution-timeline.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
