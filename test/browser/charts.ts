import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import type { ChartElement } from '../../src/base/chart-element.js';

/** Every chart that has marks, as a page would show it, and what names its marks. */
export const CHARTS: Readonly<Record<string, { readonly of: TemplateResult; readonly mark: string }>> = {
  'vote-map': {
    of: html`<vote-map resolution="A/RES/69/188" browsable></vote-map>`,
    mark: '[part="state"]',
  },
  'vote-tally': { of: html`<vote-tally decision="A/C.3/69/L.63"></vote-tally>`, mark: '[part="state"]' },
  'resolution-timeline': {
    of: html`<resolution-timeline highlight="CUB"></resolution-timeline>`,
    mark: '[part="decision"], [part="event"]',
  },
  'cosponsor-bar': { of: html`<cosponsor-bar></cosponsor-bar>`, mark: '[part="year"]' },
  'vote-matrix': { of: html`<vote-matrix></vote-matrix>`, mark: '[role="grid"] [aria-colindex]' },
  'vote-shift': { of: html`<vote-shift></vote-shift>`, mark: '[data-key]' },
  'bloc-breakdown': {
    of: html`<bloc-breakdown resolution="A/RES/69/188"></bloc-breakdown>`,
    mark: '[part="segment"]',
  },
  'council-vote': {
    of: html`<council-vote decision="S/PV.7353" browsable></council-vote>`,
    mark: '[part="state"]',
  },
  'resolution-path': {
    of: html`<resolution-path resolution="A/RES/69/188"></resolution-path>`,
    mark: '[part="decision"]',
  },
  'country-record': { of: html`<country-record state="KOR"></country-record>`, mark: '[part="mark"]' },
};

/** A chart in a box of a width, drawn. */
export async function chartIn(tag: string, width: number): Promise<ChartElement> {
  const box = await fixture<HTMLDivElement>(html`<div>${CHARTS[tag]?.of}</div>`);
  box.style.width = `${width}px`;
  const chart = box.firstElementChild as ChartElement;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await chart.updateComplete;
  return chart;
}
