import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { empty, hostile, markup, pending, tallyOnly } from './fixtures.js';

interface Args {
  bodies?: string;
  decisions?: string;
  sort?: string;
  resolution?: string;
  decision?: string;
  heading?: string;
  highlight?: string;
  selected?: string;
  theme?: 'auto' | 'light' | 'dark';
  noControls?: boolean;
  noLegend?: boolean;
  noTable?: boolean;
  noActions?: boolean;
  dataset?: unknown;
}

const meta: Meta<Args> = {
  title: 'vote-matrix',
  component: 'vote-matrix',
  argTypes: {
    bodies: { control: 'text' },
    decisions: { control: 'text' },
    sort: { control: 'inline-radio', options: ['changes', 'name', 'group', 'similarity'] },
    resolution: { control: 'text' },
    decision: { control: 'text' },
    heading: { control: 'text' },
    highlight: { control: 'text' },
    selected: { control: 'text' },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    noControls: { control: 'boolean' },
    noLegend: { control: 'boolean' },
    noTable: { control: 'boolean' },
    noActions: { control: 'boolean' },
    dataset: { control: false },
  },
  render: (args) => html`
    <vote-matrix
      bodies=${ifDefined(args.bodies)}
      decisions=${ifDefined(args.decisions)}
      sort=${ifDefined(args.sort)}
      resolution=${ifDefined(args.resolution)}
      decision=${ifDefined(args.decision)}
      heading=${ifDefined(args.heading)}
      highlight=${ifDefined(args.highlight)}
      selected=${ifDefined(args.selected)}
      theme=${ifDefined(args.theme)}
      ?no-controls=${args.noControls}
      ?no-legend=${args.noLegend}
      ?no-table=${args.noTable}
      ?no-actions=${args.noActions}
      .dataset=${args.dataset}
    ></vote-matrix>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Plenary: Story = {};
export const ByName: Story = { args: { sort: 'name' } };
export const ByRegionalGroup: Story = { args: { sort: 'group' } };
export const BySimilarity: Story = { args: { sort: 'similarity' } };
export const CommitteeAndPlenary: Story = { args: { bodies: 'general-assembly third-committee' } };
export const SomeDecisions: Story = {
  args: {
    decisions: 'A/C.3/69/L.63 A/C.3/69/L.28/Rev.1 A/RES/69/188',
    heading: 'November and December 2014',
  },
};
export const HumanRightsCouncil: Story = { args: { bodies: 'human-rights-council', sort: 'similarity' } };
export const SecurityCouncil: Story = { args: { bodies: 'security-council', sort: 'name' } };
export const OneDecision: Story = { args: { decisions: 'A/RES/69/188', sort: 'group' } };
export const Highlighted: Story = { args: { highlight: 'KOR ZAF CUB', sort: 'name' } };
export const Selected: Story = { args: { selected: 'KOR', resolution: 'A/RES/62/167' } };
export const Dark: Story = { args: { theme: 'dark', bodies: 'third-committee', sort: 'similarity' } };
export const WithoutAVote: Story = { args: { decisions: 'A/RES/73/180 A/RES/74/166' } };
export const TallyOnly: Story = { args: { dataset: tallyOnly } };
export const Pending: Story = { args: { dataset: pending } };
export const Empty: Story = { args: { dataset: empty } };
export const UnknownDecision: Story = { args: { decisions: 'A/RES/69/188 A/RES/99/999' } };
export const UnknownBodyAndOrder: Story = { args: { bodies: 'parliament', sort: 'size' } };
export const CodeThatIsNoState: Story = { args: { selected: 'XKX' } };
export const DatasetThatDoesNotAddUp: Story = { args: { dataset: hostile } };
export const MarkupIsText: Story = { args: { dataset: markup } };
export const Bare: Story = { args: { noControls: true, noLegend: true, noTable: true, noActions: true } };
export const TallerBox: Story = {
  render: () => html`
    <style>
      vote-matrix.tall {
        --vote-matrix-height: 60em;
      }
      vote-matrix.tall::part(decision) {
        font-style: italic;
      }
    </style>
    <vote-matrix class="tall" sort="name"></vote-matrix>
  `,
};
export const OwnWords: Story = {
  render: () => html`
    <vote-matrix>
      <span slot="heading">Somalia changed its vote six times</span>
      <span slot="summary">A summary, <em>with markup</em>, from the page.</span>
      <span slot="source">Source: our own desk</span>
    </vote-matrix>
  `,
};
