// A page that uses the elements with no framework.
import { ChartElement, parseDataset, VoteMap, type VoteSelectEvent } from 'rollcall-charts';
import 'rollcall-charts/define';
import 'rollcall-charts/elements/vote-tally/define';
import { VoteTally } from 'rollcall-charts/elements/vote-tally';
import { isDataset } from 'rollcall-charts/dataset';

const map = document.createElement('vote-map');
map.layout = 'tiles';
map.resolution = null;
map.dataset = { decisions: [] };
map.dataset = Promise.resolve({});
// @ts-expect-error: there is no such layout
map.layout = 'globe';
// @ts-expect-error: a switch is true or false
map.noLegend = 'yes';

map.addEventListener('vote-select', (event) => {
  const state: string | null = event.state;
  // @ts-expect-error: the event has no such field
  return [state, event.country];
});
const typed: VoteSelectEvent | undefined = undefined;
const png: Promise<Blob> = map.toPNG({ scale: 2 });
// @ts-expect-error: a scale is a number
void map.toPNG({ scale: '2' });
const tally: VoteTally = document.createElement('vote-tally');
const chart: ChartElement = new VoteMap();
const parsed = parseDataset({});
if (parsed.ok) isDataset(parsed.dataset);
else parsed.problems.map(({ path, message }) => `${path}: ${message}`);
void [typed, png, tally, chart];
