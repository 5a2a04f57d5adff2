import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { empty, hostile, markup, pending, tallyOnly } from './fixtures.js';

interface Args {
  resolution?: string;
  decision?: string;
  body?: string;
  layout?: 'geographic' | 'tiles';
  heading?: string;
  highlight?: string;
  selected?: string;
  theme?: 'auto' | 'light' | 'dark';
  browsable?: boolean;
  noControls?: boolean;
  noLegend?: boolean;
  noTable?: boolean;
  noActions?: boolean;
  dataset?: unknown;
}

const meta: Meta<Args> = {
  title: 'vote-map',
  component: 'vote-map',
  argTypes: {
    layout: { control: 'inline-radio', options: ['geographic', 'tiles'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    dataset: { control: false },
  },
  render: (args) => html`
    <vote-map
      resolution=${ifDefined(args.resolution)}
      decision=${ifDefined(args.decision)}
      body=${ifDefined(args.body)}
      layout=${ifDefined(args.layout)}
      heading=${ifDefined(args.heading)}
      highlight=${ifDefined(args.highlight)}
      selected=${ifDefined(args.selected)}
      theme=${ifDefined(args.theme)}
      ?browsable=${args.browsable}
      ?no-controls=${args.noControls}
      ?no-legend=${args.noLegend}
      ?no-table=${args.noTable}
      ?no-actions=${args.noActions}
      .dataset=${args.dataset}
    ></vote-map>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const RecordedVote: Story = { args: { resolution: 'A/RES/69/188' } };
export const Tiles: Story = { args: { resolution: 'A/RES/69/188', layout: 'tiles' } };
export const Amendment: Story = {
  args: { decision: 'A/C.3/69/L.63', heading: 'Cuba’s amendment of 2014 failed by 40 votes to 77' },
};
export const Committee: Story = { args: { resolution: 'A/RES/69/188', body: 'third-committee' } };
export const Browsable: Story = { args: { resolution: 'A/RES/60/173', browsable: true } };
export const Highlighted: Story = { args: { resolution: 'A/RES/69/188', highlight: 'CUB VEN PRK' } };
export const Selected: Story = { args: { resolution: 'A/RES/69/188', selected: 'TUV' } };
export const SelectedTile: Story = { args: { resolution: 'A/RES/69/188', selected: 'TUV', layout: 'tiles' } };
export const NotYetMembers: Story = { args: { resolution: 'A/RES/60/173', selected: 'MNE' } };
export const HumanRightsCouncil: Story = { args: { decision: 'A/HRC/RES/16/8' } };
export const SecurityCouncil: Story = { args: { decision: 'S/PV.7353' } };
export const WithoutAVote: Story = { args: { resolution: 'A/RES/73/180' } };
export const WithoutAVoteTiles: Story = { args: { resolution: 'A/RES/73/180', layout: 'tiles' } };
export const TallyOnly: Story = { args: { dataset: tallyOnly } };
export const TallyOnlyFromTheRecord: Story = { args: { decision: 'A/C.3/73/L.64' } };
export const Pending: Story = { args: { dataset: pending } };
export const NoDecisionTaken: Story = { args: { decision: 'security-council/2018' } };
export const Empty: Story = { args: { dataset: empty } };
export const UnknownResolution: Story = { args: { resolution: 'A/RES/99/999' } };
export const CodeThatIsNoState: Story = { args: { resolution: 'A/RES/69/188', highlight: 'XKX' } };
export const DatasetThatDoesNotAddUp: Story = { args: { dataset: hostile } };
export const MarkupIsText: Story = { args: { dataset: markup } };
export const Dark: Story = { args: { resolution: 'A/RES/69/188', theme: 'dark' } };
export const BareMap: Story = {
  args: { resolution: 'A/RES/69/188', noControls: true, noLegend: true, noTable: true, noActions: true },
};
export const OwnWords: Story = {
  render: () => html`
    <vote-map resolution="A/RES/69/188">
      <span slot="heading">A heading in the page’s own words</span>
      <span slot="summary">And a summary, <em>with markup</em>, from the page.</span>
      <span slot="source">Source: our own desk</span>
    </vote-map>
  `,
};
export const Restyled: Story = {
  render: () => html`
    <style>
      vote-map.house {
        --vote-yes: #00695c;
        --vote-no: #4a148c;
        --vote-abstain: #f9a825;
        --vote-ground: #fff1e5;
        --vote-font: Georgia, serif;
      }
      vote-map.house::part(heading) {
        font-size: 1.75em;
      }
    </style>
    <vote-map class="house" theme="light" resolution="A/RES/69/188"></vote-map>
  `,
};
