import * as stories from '../../../stories/resolution-path.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
