import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { empty, hostile, markup, pending, tallyOnly, veto, withDecision } from './fixtures.js';

interface Args {
  resolution?: string;
  decision?: string;
  body?: string;
  whatIf?: string;
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
  title: 'vote-tally',
  component: 'vote-tally',
  argTypes: {
    resolution: { control: 'text' },
    decision: { control: 'text' },
    body: { control: 'text' },
    whatIf: { control: 'text', name: 'what-if' },
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
    <vote-tally
      resolution=${ifDefined(args.resolution)}
      decision=${ifDefined(args.decision)}
      body=${ifDefined(args.body)}
      what-if=${ifDefined(args.whatIf)}
      heading=${ifDefined(args.heading)}
      highlight=${ifDefined(args.highlight)}
      selected=${ifDefined(args.selected)}
      theme=${ifDefined(args.theme)}
      ?no-legend=${args.noLegend}
      ?no-table=${args.noTable}
      ?no-actions=${args.noActions}
      .dataset=${args.dataset}
    ></vote-tally>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Two thirds of those present and voting: a made-up vote that a simple majority would have passed. */
const twoThirds = withDecision({
  title: 'A made-up text that needs two thirds',
  method: 'recorded-vote',
  outcome: 'rejected',
  rule: 'two-thirds',
  tally: { yes: 100, no: 60, abstain: 20, absent: 13 },
});

export const Adopted: Story = { args: { resolution: 'A/RES/69/188' } };
export const Amendment: Story = {
  args: { decision: 'A/C.3/69/L.63', heading: 'Cuba’s amendment of 2014 failed by 40 votes to 77' },
};
export const Committee: Story = { args: { resolution: 'A/RES/69/188', body: 'third-committee' } };
export const Highlighted: Story = { args: { resolution: 'A/RES/69/188', highlight: 'CUB PRK' } };
export const Selected: Story = { args: { resolution: 'A/RES/69/188', selected: 'BRA' } };
export const WhatIfAbstentionsWereNo: Story = { args: { resolution: 'A/RES/69/188', whatIf: 'abstain:no' } };
export const WhatIfTheAmendmentHadWonAbstentions: Story = {
  args: { decision: 'A/C.3/69/L.63', whatIf: 'abstain:yes' },
};
export const WhatIfTwoStates: Story = { args: { resolution: 'A/RES/69/188', whatIf: 'CUB:yes BRA:no' } };
export const WhatIfNoSwitch: Story = { args: { resolution: 'A/RES/69/188', whatIf: 'abstain' } };
export const HumanRightsCouncil: Story = { args: { decision: 'A/HRC/RES/16/8' } };
export const SecurityCouncilAgenda: Story = { args: { decision: 'S/PV.7353' } };
export const SecurityCouncilWithNoVoteToSpare: Story = { args: { decision: 'S/PV.7575' } };
export const Veto: Story = { args: { dataset: veto } };
export const TwoThirds: Story = { args: { dataset: twoThirds } };
export const TallyOnly: Story = { args: { dataset: tallyOnly } };
export const TallyOnlyFromTheRecord: Story = { args: { decision: 'A/C.3/73/L.64' } };
export const WithoutAVote: Story = { args: { resolution: 'A/RES/73/180' } };
export const Pending: Story = { args: { dataset: pending } };
export const NoDecisionTaken: Story = { args: { decision: 'security-council/2018' } };
export const NoDecisionAskedFor: Story = { args: { decision: 'security-council/2022' } };
export const Empty: Story = { args: { dataset: empty } };
export const UnknownResolution: Story = { args: { resolution: 'A/RES/99/999' } };
export const DatasetThatDoesNotAddUp: Story = { args: { dataset: hostile } };
export const MarkupIsText: Story = { args: { dataset: markup } };
export const Dark: Story = { args: { decision: 'A/C.3/69/L.63', theme: 'dark' } };
export const Bare: Story = {
  args: { decision: 'A/C.3/69/L.63', noLegend: true, noTable: true, noActions: true },
};
export const InAColumn: Story = {
  render: () =>
    html`<div class="column">
      <style>
        .column {
          max-width: 320px;
        }
      </style>
      <vote-tally decision="A/C.3/69/L.63"></vote-tally>
    </div>`,
};
