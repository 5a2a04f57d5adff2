import * as stories from '../../../stories/council-vote.stories.js';
import { testStories } from './test-stories.js';

testStories(stories);
