import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { empty, hostile, tallyOnly, veto } from './fixtures.js';

interface Args {
  resolution?: string;
  decision?: string;
  heading?: string;
  highlight?: string;
  selected?: string;
  theme?: 'auto' | 'light' | 'dark';
  browsable?: boolean;
  noLegend?: boolean;
  noTable?: boolean;
  noActions?: boolean;
  dataset?: unknown;
}

const meta: Meta<Args> = {
  title: 'council-vote',
  component: 'council-vote',
  argTypes: {
    resolution: { control: 'text' },
    decision: { control: 'text' },
    heading: { control: 'text' },
    highlight: { control: 'text' },
    selected: { control: 'text' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    browsable: { control: 'boolean' },
    noLegend: { control: 'boolean' },
    noTable: { control: 'boolean' },
    noActions: { control: 'boolean' },
    dataset: { control: false },
  },
  render: (args) => html`
    <council-vote
      resolution=${ifDefined(args.resolution)}
      decision=${ifDefined(args.decision)}
      heading=${ifDefined(args.heading)}
      highlight=${ifDefined(args.highlight)}
      selected=${ifDefined(args.selected)}
      theme=${ifDefined(args.theme)}
      ?browsable=${args.browsable}
      ?no-legend=${args.noLegend}
      ?no-table=${args.noTable}
      ?no-actions=${args.noActions}
      .dataset=${args.dataset}
    ></council-vote>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Newest: Story = {};
export const ProceduralVote: Story = { args: { decision: 'S/PV.7353' } };
export const ExactlyNine: Story = { args: { decision: 'S/PV.7830' } };
export const Browsable: Story = { args: { decision: 'S/PV.7353', browsable: true } };
export const Highlighted: Story = { args: { decision: 'S/PV.7575', highlight: 'CHN RUS AGO VEN' } };
export const Selected: Story = { args: { decision: 'S/PV.8130', selected: 'BOL' } };
export const SelectedWithoutASeat: Story = { args: { decision: 'S/PV.8130', selected: 'CUB' } };
export const NineVotesNotAssembled: Story = { args: { decision: 'security-council/2018' } };
export const ClosedConsultations: Story = { args: { decision: 'security-council/2022' } };
export const WithoutAVote: Story = { args: { decision: 'security-council/2023' } };
export const MadeUpVeto: Story = { args: { dataset: veto } };
export const ByResolution: Story = { args: { resolution: 'A/RES/70/172' } };
export const Empty: Story = { args: { dataset: empty } };
export const NoDecisionOfTheCouncil: Story = { args: { dataset: tallyOnly } };
export const OtherBody: Story = { args: { decision: 'A/RES/69/188' } };
export const UnknownDecision: Story = { args: { decision: 'S/PV.1' } };
export const DatasetThatDoesNotAddUp: Story = { args: { dataset: hostile } };
export const Dark: Story = { args: { decision: 'S/PV.7353', theme: 'dark' } };
export const OwnWords: Story = {
  render: () => html`
    <council-vote decision="S/PV.7353">
      <span slot="heading">The Council puts the subject on its agenda</span>
      <span slot="summary">Eleven members were for it; China and Russia could not stop it.</span>
      <span slot="source">Source: our own desk</span>
    </council-vote>
  `,
};
