import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

interface Args {
  chartHeight?: string;
}

const meta: Meta<Args> = {
  title: 'vote-story',
  component: 'vote-story',
  argTypes: { chartHeight: { control: 'text', name: '--vote-story-chart-height' } },
  render: ({ chartHeight }) => html`
    <style>
      .story {
        --vote-story-chart-height: ${chartHeight ?? '55svh'};
      }
    </style>
    <vote-story class="story">
      <vote-map slot="chart" no-actions no-table no-controls resolution="A/RES/60/173"></vote-map>
      <section>
        <h3>2005: the first resolution</h3>
        <p>
          The General Assembly takes up human rights in the DPRK: 88 states in favour, 21 against, 60
          abstaining.
        </p>
      </section>
      <section data-set-resolution="A/RES/69/188">
        <h3>2014: after the commission of inquiry</h3>
        <p>116 states vote in favour of a text that asks the Security Council to act.</p>
      </section>
      <section data-set-decision="A/C.3/69/L.63" data-set-highlight="CUB">
        <h3>An amendment fails</h3>
        <p>A month earlier Cuba proposes another text to the Third Committee, which rejects it.</p>
      </section>
      <section data-set-resolution="A/RES/73/180" data-set-highlight="">
        <h3>2018: without a vote</h3>
        <p>The resolution is adopted without a vote: no state’s position is recorded.</p>
      </section>
    </vote-story>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const FourSteps: Story = {};
export const LowChart: Story = { args: { chartHeight: '40svh' } };

/** One decision turns every chart in the `<vote-data>` that stays. */
export const SeveralCharts: Story = {
  render: () => html`
    <vote-story>
      <vote-data slot="chart">
        <vote-tally no-actions no-table></vote-tally>
        <vote-map no-actions no-table no-controls no-legend></vote-map>
      </vote-data>
      <section data-set-decision="A/C.3/69/L.63"><p>The amendment: rejected.</p></section>
      <section data-set-decision="A/RES/69/188"><p>The resolution: adopted.</p></section>
    </vote-story>
  `,
};

export const TwoTargets: Story = {
  render: () => html`
    <vote-story>
      <div slot="chart">
        <vote-tally id="first" no-actions no-table resolution="A/RES/60/173"></vote-tally>
        <vote-tally id="second" no-actions no-table resolution="A/RES/60/173"></vote-tally>
      </div>
      <section><p>Both show 2005.</p></section>
      <section data-target="#second" data-set-resolution="A/RES/69/188">
        <p>The second turns to 2014.</p>
      </section>
      <section data-target="#first" data-set-resolution="A/RES/65/225">
        <p>The first turns to 2010.</p>
      </section>
    </vote-story>
  `,
};

/** Steps that cannot do what they ask say so when the reader is there; the rest works. */
export const StepsThatPointNowhere: Story = {
  render: () => html`
    <vote-story>
      <vote-tally slot="chart" no-actions no-table resolution="A/RES/60/173"></vote-tally>
      <section data-set-onclick="alert(1)" data-set-highlight="CUB">
        <p>An attribute that runs code.</p>
      </section>
      <section data-target="#nowhere" data-set-decision="A/C.3/69/L.63">
        <p>A chart that is not there.</p>
      </section>
      <section data-set-resolution="A/RES/69/188"><p>This one works.</p></section>
    </vote-story>
  `,
};

export const WithoutSteps: Story = {
  render: () => html`
    <vote-story
      ><vote-tally slot="chart" no-actions resolution="A/RES/60/173"></vote-tally>${nothing}</vote-story
    >
  `,
};
