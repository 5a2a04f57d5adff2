import * as stories from '../../../stories/vote-matrix.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
