import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { empty, hostile, pending, veto } from './fixtures.js';

interface Args {
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
  title: 'resolution-path',
  component: 'resolution-path',
  argTypes: {
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
    <resolution-path
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
    ></resolution-path>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Newest: Story = {};
export const WithAnAmendment: Story = { args: { resolution: 'A/RES/69/188' } };
export const StepChosen: Story = { args: { decision: 'A/C.3/69/L.63' } };
export const StatesMarked: Story = {
  args: { resolution: 'A/RES/69/188', highlight: 'CUB', selected: 'CHN' },
};
export const TallyOnlyAmendment: Story = { args: { resolution: 'A/RES/73/180', highlight: 'CHN' } };
export const WithoutAVote: Story = { args: { resolution: 'A/RES/80/220' } };
export const NineVotesNotAssembled: Story = { args: { resolution: 'A/RES/72/188' } };
export const ClosedConsultations: Story = { args: { resolution: 'A/RES/76/177' } };
export const FirstOfTheSeries: Story = { args: { resolution: 'A/RES/60/173' } };
export const NotYetDecided: Story = { args: { dataset: pending } };
export const Empty: Story = { args: { dataset: empty } };
export const NoTextOfTheAssembly: Story = { args: { dataset: veto } };
export const UnknownResolution: Story = { args: { resolution: 'A/RES/99/999' } };
export const OtherBody: Story = { args: { resolution: 'A/HRC/RES/25/25' } };
export const StepOfAnotherText: Story = { args: { resolution: 'A/RES/69/188', decision: 'A/RES/70/172' } };
export const DatasetThatDoesNotAddUp: Story = { args: { dataset: hostile } };
export const Dark: Story = { args: { resolution: 'A/RES/69/188', theme: 'dark' } };
export const OnAPhone: Story = {
  render: () => html`
    <style>
      .phone {
        max-width: 320px;
      }
    </style>
    <div class="phone"><resolution-path resolution="A/RES/69/188"></resolution-path></div>
  `,
};
