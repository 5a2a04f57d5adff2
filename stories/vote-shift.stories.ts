import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { empty, hostile, tallyOnly } from './fixtures.js';

interface Args {
  from?: string;
  to?: string;
  resolution?: string;
  decision?: string;
  flow?: string;
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
  title: 'vote-shift',
  component: 'vote-shift',
  argTypes: {
    from: { control: 'text' },
    to: { control: 'text' },
    resolution: { control: 'text' },
    decision: { control: 'text' },
    flow: { control: 'text' },
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
    <vote-shift
      from=${ifDefined(args.from)}
      to=${ifDefined(args.to)}
      resolution=${ifDefined(args.resolution)}
      decision=${ifDefined(args.decision)}
      flow=${ifDefined(args.flow)}
      heading=${ifDefined(args.heading)}
      highlight=${ifDefined(args.highlight)}
      selected=${ifDefined(args.selected)}
      theme=${ifDefined(args.theme)}
      ?no-legend=${args.noLegend}
      ?no-table=${args.noTable}
      ?no-actions=${args.noActions}
      .dataset=${args.dataset}
    ></vote-shift>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const committee2014 = 'A/C.3/69/L.28/Rev.1';

export const CommitteeToPlenary: Story = { args: { from: committee2014, to: 'A/RES/69/188' } };
export const TenYears: Story = { args: { from: 'A/RES/60/173', to: 'A/RES/70/172' } };
export const AmendmentToText: Story = { args: { from: 'A/C.3/69/L.63', to: committee2014 } };
export const NewestPair: Story = { args: {} };
export const OfAResolution: Story = { args: { resolution: 'A/RES/62/167' } };
export const ChosenStream: Story = {
  args: { from: 'A/C.3/69/L.63', to: committee2014, flow: 'no-to-yes', selected: 'FRA' },
};
export const Highlighted: Story = {
  args: { from: 'A/RES/60/173', to: 'A/RES/70/172', highlight: 'CUB KOR FRA' },
};
export const TwoBodies: Story = { args: { from: 'A/HRC/RES/25/25', to: 'A/RES/69/188' } };
export const SecurityCouncil: Story = { args: { from: 'S/PV.7353', to: 'S/PV.7575' } };
export const Dark: Story = { args: { from: 'A/RES/60/173', to: 'A/RES/70/172', theme: 'dark' } };
export const Bare: Story = {
  args: { from: committee2014, to: 'A/RES/69/188', noLegend: true, noTable: true, noActions: true },
};
export const UnknownVote: Story = { args: { from: 'A/RES/99/999', to: 'A/RES/69/188' } };
export const AdoptedWithoutAVote: Story = { args: { from: 'A/RES/69/188', to: 'A/RES/73/180' } };
export const OnlyTheCountIsKnown: Story = { args: { from: 'A/C.3/73/L.64', to: 'A/RES/69/188' } };
export const TheSameVoteTwice: Story = { args: { from: 'A/RES/69/188', to: 'A/RES/69/188' } };
export const UnknownStream: Story = { args: { flow: 'yes-to-nowhere' } };
export const NothingToCompare: Story = { args: { dataset: tallyOnly } };
export const Empty: Story = { args: { dataset: empty } };
export const DatasetThatDoesNotAddUp: Story = { args: { dataset: hostile } };
export const OwnWords: Story = {
  render: () => html`
    <vote-shift from=${committee2014} to="A/RES/69/188">
      <span slot="heading">From committee to plenary, nobody left the yes side but Tajikistan</span>
      <span slot="source">Source: our own desk</span>
    </vote-shift>
  `,
};
