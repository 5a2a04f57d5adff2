/** Registers every element. */
import './elements/cosponsor-bar/define.js';
import './elements/council-vote/define.js';
import './elements/country-record/define.js';
import './elements/resolution-path/define.js';
import './elements/resolution-timeline/define.js';
import './elements/vote-data/define.js';
import './elements/vote-map/define.js';
import './elements/vote-matrix/define.js';
import './elements/vote-shift/define.js';
import './elements/vote-story/define.js';
import './elements/vote-tally/define.js';
import './elements/bloc-breakdown/define.js';
