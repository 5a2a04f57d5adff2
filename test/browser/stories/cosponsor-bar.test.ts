import * as stories from '../../../stories/cosponsor-bar.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
