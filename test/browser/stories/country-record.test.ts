import * as stories from '../../../stories/country-record.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
