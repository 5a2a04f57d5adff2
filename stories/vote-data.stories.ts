import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { tallyOnly, withDecision } from './fixtures.js';

interface Args {
  src?: string;
  state?: string;
  decision?: string;
  from?: number;
  to?: number;
  dataset?: unknown;
}

const meta: Meta<Args> = {
  title: 'vote-data',
  component: 'vote-data',
  argTypes: { dataset: { control: false } },
  render: (args) => html`
    <vote-data
      src=${ifDefined(args.src)}
      state=${ifDefined(args.state)}
      decision=${ifDefined(args.decision)}
      from=${ifDefined(args.from)}
      to=${ifDefined(args.to)}
      .dataset=${args.dataset}
    >
      <resolution-timeline no-actions></resolution-timeline>
      <vote-map no-actions></vote-map>
      <vote-tally no-actions></vote-tally>
    </vote-data>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Choose a state or a year in any chart: the others follow. */
export const Linked: Story = {};
export const StateChosen: Story = { args: { state: 'CUB' } };
export const DecisionChosen: Story = { args: { decision: 'A/RES/69/188' } };
export const YearsChosen: Story = { args: { from: 2010, to: 2016 } };
export const OwnDataset: Story = { args: { dataset: tallyOnly } };
export const OwnDatasetByState: Story = {
  args: {
    dataset: withDecision({
      title: 'A made-up text on which three voted',
      method: 'recorded-vote',
      votes: { yes: ['FRA', 'DEU'], no: ['CUB'], abstain: [] },
    }),
  },
};
/** The data takes two seconds to come. */
export const Loading: Story = {
  render: () => {
    const dataset = new Promise((resolve) => setTimeout(() => resolve(tallyOnly), 2000));
    return html`
      <vote-data .dataset=${dataset}>
        <vote-map no-actions></vote-map>
        <vote-tally no-actions></vote-tally>
      </vote-data>
    `;
  },
};
export const AddressThatIsNotThere: Story = { args: { src: '/there-is-no-such-file.json' } };
export const DatasetThatIsNone: Story = { args: { dataset: { decisions: 'none' } } };
export const Table: Story = {
  render: () => html`
    <vote-data>
      <table
        data-date="2014-12-18"
        data-symbol="A/EX/1"
        data-source-url="https://example.org/"
        data-source-publisher="Rollcall stories"
      >
        <caption>
          A made-up text in a table
        </caption>
        <thead>
          <tr>
            <th>State</th>
            <th>Vote</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>France</td>
            <td>yes</td>
          </tr>
          <tr>
            <td>BRA</td>
            <td>in favour</td>
          </tr>
          <tr>
            <td>Cuba</td>
            <td>against</td>
          </tr>
        </tbody>
      </table>
      <vote-map no-actions></vote-map>
      <vote-tally no-actions></vote-tally>
    </vote-data>
  `,
};
export const Nested: Story = {
  render: () => html`
    <vote-data state="FRA">
      <vote-tally resolution="A/RES/69/188" no-actions></vote-tally>
      <vote-data state="CUB">
        <vote-tally decision="A/C.3/69/L.63" no-actions></vote-tally>
      </vote-data>
    </vote-data>
  `,
};
