import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { BODIES } from '../src/dataset/types.js';
import { empty, hostile, markup, pending, tallyOnly, withDecision } from './fixtures.js';

interface Args {
  resolution?: string;
  decision?: string;
  body?: (typeof BODIES)[number] | 'senate';
  from?: number;
  to?: number;
  heading?: string;
  highlight?: string;
  selected?: string;
  theme?: 'auto' | 'light' | 'dark';
  noEvents?: boolean;
  noControls?: boolean;
  noLegend?: boolean;
  noTable?: boolean;
  noActions?: boolean;
  dataset?: unknown;
  /** Width of the box round the chart, in px. */
  box?: number;
}

const chart = (args: Args) => html`
  <resolution-timeline
    resolution=${ifDefined(args.resolution)}
    decision=${ifDefined(args.decision)}
    body=${ifDefined(args.body)}
    from=${ifDefined(args.from)}
    to=${ifDefined(args.to)}
    heading=${ifDefined(args.heading)}
    highlight=${ifDefined(args.highlight)}
    selected=${ifDefined(args.selected)}
    theme=${ifDefined(args.theme)}
    ?no-events=${args.noEvents}
    ?no-controls=${args.noControls}
    ?no-legend=${args.noLegend}
    ?no-table=${args.noTable}
    ?no-actions=${args.noActions}
    .dataset=${args.dataset}
  ></resolution-timeline>
`;

const meta: Meta<Args> = {
  title: 'resolution-timeline',
  component: 'resolution-timeline',
  argTypes: {
    resolution: { control: 'text' },
    decision: { control: 'text' },
    body: { control: 'select', options: [undefined, ...BODIES] },
    from: { control: 'number' },
    to: { control: 'number' },
    heading: { control: 'text' },
    highlight: { control: 'text' },
    selected: { control: 'text' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    noEvents: { control: 'boolean' },
    noControls: { control: 'boolean' },
    noLegend: { control: 'boolean' },
    noTable: { control: 'boolean' },
    noActions: { control: 'boolean' },
    dataset: { control: false },
    box: { control: false },
  },
  render: chart,
};
export default meta;

type Story = StoryObj<Args>;

export const GeneralAssembly: Story = {};
export const ThirdCommittee: Story = { args: { body: 'third-committee' } };
export const HumanRightsCouncil: Story = { args: { body: 'human-rights-council' } };
export const CommissionOnHumanRights: Story = { args: { body: 'commission-on-human-rights' } };
export const SecurityCouncil: Story = { args: { body: 'security-council' } };
export const ChosenDecision: Story = { args: { resolution: 'A/RES/69/188' } };
export const ChosenAmendment: Story = { args: { decision: 'A/C.3/69/L.63' } };
export const HowStatesVoted: Story = { args: { highlight: 'CUB KOR', selected: 'PRK' } };
export const Zoomed: Story = { args: { from: 2012, to: 2018 } };
export const ZoomedToTheTurn: Story = { args: { body: 'third-committee', from: 2014, to: 2015 } };
export const YearsWithoutADecision: Story = { args: { from: 2003, to: 2004 } };
export const WithoutEvents: Story = { args: { noEvents: true } };
export const Dark: Story = { args: { theme: 'dark', resolution: 'A/RES/69/188' } };
export const Bare: Story = {
  args: { noEvents: true, noControls: true, noLegend: true, noTable: true, noActions: true },
};
export const Phone: Story = {
  args: { box: 320, resolution: 'A/RES/69/188' },
  render: (args) => html`
    <style>
      .phone {
        max-width: 320px;
      }
    </style>
    <div class="phone">${chart(args)}</div>
  `,
};
export const Pending: Story = { args: { dataset: pending } };
export const TallyOnly: Story = { args: { dataset: tallyOnly } };
export const WithoutAVoteOnly: Story = {
  args: { dataset: withDecision({ method: 'without-a-vote', outcome: 'adopted' }) },
};
/** A promise of a dataset, as from `fetch`; this one never comes. */
export const Loading: Story = { args: { dataset: new Promise(() => undefined) } };
export const Empty: Story = { args: { dataset: empty } };
export const BodyWithoutDecisions: Story = { args: { body: 'sixth-committee' } };
export const UnknownResolution: Story = { args: { resolution: 'A/RES/99/999' } };
export const UnknownBody: Story = { args: { body: 'senate' } };
export const DatasetThatDoesNotAddUp: Story = { args: { dataset: hostile } };
export const MarkupIsText: Story = { args: { dataset: markup } };
