import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { defineElement } from '../src/base/define-element.js';
import type { ChartView } from '../src/base/view.js';
import { CosponsorBar } from '../src/elements/cosponsor-bar/cosponsor-bar.js';
import { empty, hostile } from './fixtures.js';

interface Args {
  body?: string;
  by?: 'total' | 'group';
  year?: string;
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
  title: 'cosponsor-bar',
  component: 'cosponsor-bar',
  argTypes: {
    body: {
      control: 'select',
      options: ['third-committee', 'human-rights-council', 'commission-on-human-rights'],
    },
    by: { control: 'inline-radio', options: ['total', 'group'] },
    theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
    dataset: { control: false },
  },
  render: (args) => html`
    <cosponsor-bar
      body=${ifDefined(args.body)}
      by=${ifDefined(args.by)}
      year=${ifDefined(args.year)}
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
    ></cosponsor-bar>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** A chart whose data never comes. */
class WaitingCosponsorBar extends CosponsorBar {
  protected override view(): ChartView {
    return { state: 'loading' };
  }
}
defineElement('cosponsor-bar-waiting', WaitingCosponsorBar);

const source = {
  id: 'example',
  title: 'A made-up record for this story',
  publisher: 'Rollcall stories',
  date: null,
  url: 'https://example.org/',
  kind: 'reference',
  readThrough: null,
};

const phone = (story: () => unknown) =>
  html`<div class="phone">${story()}</div>
    <style>
      .phone {
        width: 320px;
      }
    </style>`;

export const Default: Story = {};
export const ByGroup: Story = { args: { by: 'group' } };
export const AllNamed: Story = { args: { year: '2014' } };
export const NamedAtTablingOnly: Story = { args: { year: '2025', by: 'group' } };
export const SomeNamed: Story = { args: { year: '2009' } };
export const SaidNotToHaveCosponsored: Story = { args: { year: '2020' } };
export const NumberNotKnown: Story = { args: { year: '2022' } };
export const MoreThanSixty: Story = { args: { year: '2021' } };
export const OfAResolution: Story = { args: { resolution: 'A/RES/69/188' } };
export const HumanRightsCouncil: Story = { args: { body: 'human-rights-council' } };
export const CommissionOnHumanRights: Story = { args: { body: 'commission-on-human-rights' } };
export const StateHighlighted: Story = { args: { highlight: 'KOR' } };
export const TwoStates: Story = { args: { highlight: 'JPN', selected: 'MDV' } };
export const Dark: Story = { args: { theme: 'dark', by: 'group', year: '2023' } };
export const Phone: Story = { decorators: [phone] };
export const PhoneByGroup: Story = {
  args: { by: 'group', highlight: 'KOR', year: '2017' },
  decorators: [phone],
};
export const Bare: Story = { args: { noLegend: true, noTable: true, noActions: true } };
export const WithoutARecord: Story = { args: { decision: 'S/PV.7353' } };
export const Empty: Story = { args: { dataset: empty } };
export const BodyWithoutDrafts: Story = { args: { body: 'security-council' } };
export const Loading: Story = { render: () => html`<cosponsor-bar-waiting></cosponsor-bar-waiting>` };
export const UnknownResolution: Story = { args: { resolution: 'A/RES/99/999' } };
export const UnknownYear: Story = { args: { year: '1999' } };
export const UnknownBody: Story = { args: { body: 'fan-club' } };
export const DatasetThatDoesNotAddUp: Story = { args: { dataset: hostile } };
export const MarkupIsText: Story = {
  args: {
    dataset: {
      sources: [{ ...source, publisher: '<img src=x onerror="globalThis.hacked = true">' }],
      decisions: [],
      cosponsorships: [
        {
          id: 'example',
          body: 'third-committee',
          year: 2014,
          draft: '<b>A/EX/L.1</b>',
          count: { value: 2, bound: 'exact', stage: 'final', basis: '<i>counted</i>' },
          named: ['FRA', 'DEU'],
          notes: ['<script>globalThis.hacked = true</script>'],
          sources: ['example'],
        },
      ],
    },
    year: '2014',
  },
};
