/** Registers every element. */
import './elements/vote-map/define.js';
