import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { empty, hostile, madeUpGrouping, markup, pending, tallyOnly } from './fixtures.js';

interface Args {
  resolution?: string;
  decision?: string;
  body?: string;
  show?: 'share' | 'count';
  sort?: 'favour' | 'given';
  grouping?: unknown;
  heading?: string;
  highlight?: string;
  selected?: string;
  theme?: 'auto' | 'light' | 'dark';
  noLegend?: boolean;
  noTable?: boolean;
  noActions?: boolean;
  dataset?: unknown;
}

const meta: Meta<Args> = {
  title: 'bloc-breakdown',
  component: 'bloc-breakdown',
  argTypes: {
    resolution: { control: 'text' },
    decision: { control: 'text' },
    body: { control: 'text' },
    show: { control: 'inline-radio', options: ['share', 'count'] },
    sort: { control: 'inline-radio', options: ['favour', 'given'] },
    grouping: { control: 'object' },
    heading: { control: 'text' },
    highlight: { control: 'text' },
    selected: { control: 'text' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    noLegend: { control: 'boolean', name: 'no-legend' },
    noTable: { control: 'boolean', name: 'no-table' },
    noActions: { control: 'boolean', name: 'no-actions' },
    dataset: { control: false },
  },
  render: (args) => html`
    <bloc-breakdown
      resolution=${ifDefined(args.resolution)}
      decision=${ifDefined(args.decision)}
      body=${ifDefined(args.body)}
      show=${ifDefined(args.show)}
      sort=${ifDefined(args.sort)}
      heading=${ifDefined(args.heading)}
      highlight=${ifDefined(args.highlight)}
      selected=${ifDefined(args.selected)}
      theme=${ifDefined(args.theme)}
      ?no-legend=${args.noLegend}
      ?no-table=${args.noTable}
      ?no-actions=${args.noActions}
      .grouping=${args.grouping}
      .dataset=${args.dataset}
    ></bloc-breakdown>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const RegionalGroups: Story = { args: { resolution: 'A/RES/69/188' } };
export const Counts: Story = { args: { resolution: 'A/RES/69/188', show: 'count' } };
export const InTheOrderGiven: Story = { args: { resolution: 'A/RES/69/188', sort: 'given' } };
export const Amendment: Story = { args: { decision: 'A/C.3/69/L.63' } };
export const Highlighted: Story = { args: { resolution: 'A/RES/69/188', highlight: 'CUB PRK' } };
export const Selected: Story = { args: { resolution: 'A/RES/69/188', selected: 'BRA' } };
export const HumanRightsCouncil: Story = { args: { decision: 'A/HRC/RES/16/8' } };
export const SecurityCouncil: Story = { args: { decision: 'S/PV.7353' } };
/** Made up for this story: no body of the United Nations knows these groups. */
export const AGroupingGivenAsData: Story = { args: { resolution: 'A/RES/69/188', grouping: madeUpGrouping } };
export const ACodeThatIsNoState: Story = {
  args: {
    resolution: 'A/RES/69/188',
    grouping: { name: 'Made up', groups: [{ name: 'A', members: ['CUB', 'XKX'] }] },
  },
};
export const AStateInTwoGroups: Story = {
  args: {
    resolution: 'A/RES/69/188',
    grouping: {
      name: 'Made up',
      groups: [
        { name: 'A', members: ['CUB'] },
        { name: 'B', members: ['CUB'] },
      ],
    },
  },
};
export const WithoutAVote: Story = { args: { resolution: 'A/RES/73/180' } };
export const TallyOnly: Story = { args: { dataset: tallyOnly } };
export const TallyOnlyFromTheRecord: Story = { args: { decision: 'A/C.3/73/L.64' } };
export const Pending: Story = { args: { dataset: pending } };
export const NoDecisionTaken: Story = { args: { decision: 'security-council/2018' } };
export const NoDecisionAskedFor: Story = { args: { decision: 'security-council/2022' } };
export const Empty: Story = { args: { dataset: empty } };
export const UnknownResolution: Story = { args: { resolution: 'A/RES/99/999' } };
export const DatasetThatDoesNotAddUp: Story = { args: { dataset: hostile } };
export const MarkupIsText: Story = { args: { dataset: markup } };
export const Dark: Story = { args: { resolution: 'A/RES/69/188', theme: 'dark' } };
export const InAColumn: Story = {
  render: () =>
    html`<div class="column">
      <style>
        .column {
          max-width: 320px;
        }
      </style>
      <bloc-breakdown resolution="A/RES/69/188"></bloc-breakdown>
    </div>`,
};
