import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { empty, hostile, pending, tallyOnly } from './fixtures.js';

interface Args {
  state?: string;
  compare?: string;
  resolution?: string;
  decision?: string;
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
  title: 'country-record',
  component: 'country-record',
  argTypes: {
    state: { control: 'text' },
    compare: { control: 'text' },
    resolution: { control: 'text' },
    decision: { control: 'text' },
    heading: { control: 'text' },
    highlight: { control: 'text' },
    selected: { control: 'text' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    noLegend: { control: 'boolean' },
    noTable: { control: 'boolean' },
    noActions: { control: 'boolean' },
    dataset: { control: false },
  },
  render: (args) => html`
    <country-record
      state=${ifDefined(args.state)}
      compare=${ifDefined(args.compare)}
      resolution=${ifDefined(args.resolution)}
      decision=${ifDefined(args.decision)}
      heading=${ifDefined(args.heading)}
      highlight=${ifDefined(args.highlight)}
      selected=${ifDefined(args.selected)}
      theme=${ifDefined(args.theme)}
      ?no-legend=${args.noLegend}
      ?no-table=${args.noTable}
      ?no-actions=${args.noActions}
      .dataset=${args.dataset}
    ></country-record>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const RepublicOfKorea: Story = { args: { state: 'KOR' } };
export const Cuba: Story = { args: { state: 'CUB' } };
export const SouthAfrica: Story = { args: { state: 'ZAF', resolution: 'A/RES/62/167' } };
export const LibyaDidNotTakePart: Story = { args: { state: 'LBY', decision: 'A/HRC/RES/16/8' } };
export const NotYetAMember: Story = { args: { state: 'SSD' } };
export const TwoStates: Story = { args: { state: 'KOR', compare: 'CUB' } };
export const TwoThatAgree: Story = { args: { state: 'FRA', compare: 'DEU' } };
export const ChosenDecision: Story = { args: { state: 'KOR', compare: 'CUB', decision: 'A/RES/69/188' } };
export const FollowsTheSelection: Story = { args: { selected: 'JPN' } };
export const Dark: Story = { args: { state: 'KOR', compare: 'CUB', theme: 'dark' } };
export const Bare: Story = { args: { state: 'KOR', noLegend: true, noTable: true, noActions: true } };
export const TallyOnly: Story = { args: { state: 'KOR', dataset: tallyOnly } };
export const Pending: Story = { args: { state: 'KOR', dataset: pending } };
export const NoStateChosen: Story = { args: {} };
export const Empty: Story = { args: { state: 'KOR', dataset: empty } };
export const UnknownState: Story = { args: { state: 'XKX' } };
export const ComparedWithItself: Story = { args: { state: 'KOR', compare: 'KOR' } };
export const UnknownDecision: Story = { args: { state: 'KOR', decision: 'A/RES/99/999' } };
export const DatasetThatDoesNotAddUp: Story = { args: { state: 'KOR', dataset: hostile } };
export const OwnWords: Story = {
  render: () => html`
    <country-record state="KOR">
      <span slot="heading">Seoul hesitated twice</span>
      <span slot="source">Source: our own desk</span>
    </country-record>
  `,
};
