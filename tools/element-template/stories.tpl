import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { empty, hostile } from './fixtures.js';

interface Args {
  resolution?: string;
  decision?: string;
  selected?: string;
  dataset?: unknown;
}

const meta: Meta<Args> = {
  title: '__tag__',
  component: '__tag__',
  argTypes: { dataset: { control: false } },
  render: (args) => html`
    <__tag__
      resolution=${ifDefined(args.resolution)}
      decision=${ifDefined(args.decision)}
      selected=${ifDefined(args.selected)}
      .dataset=${args.dataset}
    ></__tag__>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Ready: Story = { args: { resolution: 'A/RES/69/188' } };
export const Selected: Story = { args: { resolution: 'A/RES/69/188', selected: 'CUB' } };
export const Empty: Story = { args: { dataset: empty } };
export const UnknownResolution: Story = { args: { resolution: 'A/RES/99/999' } };
export const DatasetThatDoesNotAddUp: Story = { args: { dataset: hostile } };
