import * as stories from '../../../stories/vote-map.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
