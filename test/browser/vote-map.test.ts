import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/vote-map/define.js';
import type { VoteMap } from '../../src/elements/vote-map/vote-map.js';
import { inside, insideAll, next, textOf, until } from './helpers.js';

const map = (attributes = html`<vote-map resolution="A/RES/69/188"></vote-map>`): Promise<VoteMap> =>
  fixture<VoteMap>(attributes);
const mark = (chart: VoteMap, iso3: string) =>
  inside(chart, `[part="state"][data-state="${iso3}"]`) as SVGElement;
const centre = (element: Element): [number, number] => {
  const box = element.getBoundingClientRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
};

describe('<vote-map resolution="A/RES/69/188">', () => {
  it('draws one mark for each of 193 member states, in the colour class of its vote', async () => {
    const chart = await map();
    const marks = insideAll(chart, '[part="state"]');
    expect(new Set(marks.map((each) => each.getAttribute('data-state'))).size).to.equal(193);
    expect(marks.length).to.equal(193);
    expect(mark(chart, 'CUB').classList.contains('no')).to.equal(true);
    expect(insideAll(chart, '[part="state"].yes').length).to.equal(116);
    expect(insideAll(chart, '[part="state"].no').length).to.equal(20);
    expect(insideAll(chart, '[part="state"].abstain').length).to.equal(53);
    expect(insideAll(chart, '[part="state"].absent').length).to.equal(4);
  });

  it('says who voted how: "Cuba, no, one of 20 against"', async () => {
    const chart = await map();
    expect(mark(chart, 'CUB').getAttribute('aria-label')).to.equal('Cuba, no, one of 20 against');
  });

  it('gives a summary, a legend with counts and a source', async () => {
    const chart = await map();
    expect(textOf(inside(chart, '[part="summary"]'))).to.equal(
      'Recorded vote of 18 December 2014: 116 in favour, 20 against, 53 abstaining; 4 members did not vote.',
    );
    expect(textOf(inside(chart, '[part="legend"]'))).to.equal(
      'In favour 116 Against 20 Abstaining 53 Did not vote 4',
    );
    expect(inside(chart, '[part="source"] a')?.getAttribute('href')).to.contain('A/RES/69/188');
  });

  it('gives a territory the vote of its member, and a neutral area none', async () => {
    const chart = await map();
    const greenland = inside(chart, '[data-territory="GRL"]');
    expect(greenland?.getAttribute('data-state')).to.equal('DNK');
    expect(inside(chart, '[data-territory="ESH"]')?.hasAttribute('data-state')).to.equal(false);
  });
});

describe('another decision', () => {
  it('changes classes on the same nodes: no path is rebuilt', async () => {
    const chart = await map();
    const before = insideAll(chart, '[part="chart"] svg *');
    const shapes = before.map((node) => node.getAttribute('d'));
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(chart.renderRoot.querySelector('svg') as Node, {
      attributes: true,
      childList: true,
      subtree: true,
    });
    chart.resolution = 'A/RES/60/173';
    await chart.updateComplete;
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(insideAll(chart, '[part="chart"] svg *')).to.deep.equal(before);
    expect(before.map((node) => node.getAttribute('d'))).to.deep.equal(shapes);
    const changed = new Set(records.map((record) => record.attributeName ?? record.type));
    expect([...changed].sort()).to.deep.equal(['aria-label', 'class']);
    expect(mark(chart, 'SSD').classList.contains('not-a-member')).to.equal(true);
  });

  it('browsable: next and previous step through the plenary series and say so', async () => {
    const chart = await map(html`<vote-map resolution="A/RES/69/188" browsable></vote-map>`);
    const chosen = next(chart, 'resolution-select');
    (inside(chart, '[data-action="next"]') as HTMLButtonElement).click();
    expect((await chosen).symbol).to.equal('A/RES/70/172');
    await chart.updateComplete;
    expect(textOf(inside(chart, '.now'))).to.equal('A/RES/70/172, 17 December 2015');
    (inside(chart, '[data-action="previous"]') as HTMLButtonElement).click();
    await chart.updateComplete;
    expect(textOf(inside(chart, '[part="legend"]'))).to.contain('In favour 116');
  });

  it('browsable: play steps on by itself until paused', async () => {
    const chart = await map(html`<vote-map resolution="A/RES/69/188" browsable></vote-map>`);
    const play = inside(chart, '[data-action="play"]') as HTMLButtonElement;
    play.click();
    expect((await next(chart, 'resolution-select')).symbol).to.equal('A/RES/70/172');
    play.click();
    await chart.updateComplete;
    expect(textOf(play)).to.equal('Play through the years');
  });

  it('adopted without a vote, tally only, pending, no seat and not yet a member all look different', async () => {
    const chart = await map(html`<vote-map resolution="A/RES/73/180"></vote-map>`);
    expect(insideAll(chart, '[part="state"].without-a-vote').length).to.equal(193);
    chart.decision = 'A/C.3/73/L.64';
    await chart.updateComplete;
    expect(insideAll(chart, '[part="state"].unknown').length).to.equal(193);
    expect(textOf(inside(chart, '[part="notes"]'))).to.contain('Only the count is known');
    chart.decision = 'A/HRC/RES/16/8';
    await chart.updateComplete;
    expect(mark(chart, 'LBY').classList.contains('absent')).to.equal(true);
    expect(insideAll(chart, '[part="state"].no-seat').length).to.be.greaterThan(100);
  });
});

describe('a person with a mouse', () => {
  it('clicks a state: it is selected, named on the map, and an event tells the page', async () => {
    const chart = await map();
    const selected = next(chart, 'vote-select');
    await sendMouse({ type: 'click', position: centre(mark(chart, 'BRA')) });
    const event = await selected;
    expect([event.state, event.vote, event.decision]).to.deep.equal(['BRA', 'yes', 'general-assembly/2014']);
    await chart.updateComplete;
    expect(chart.selected).to.equal('BRA');
    expect(textOf(inside(chart, '.outlines'))).to.equal('Brazil');
    expect(mark(chart, 'BRA').getAttribute('aria-selected')).to.equal('true');
  });

  it('reaches a marker from 10 px away', async () => {
    const chart = await map();
    const [x, y] = centre(mark(chart, 'CPV'));
    const selected = next(chart, 'vote-select');
    await sendMouse({ type: 'click', position: [x - 10, y] });
    expect((await selected).state).to.equal('CPV');
  });

  it('hovers: a label says what the mark says, and nothing is rendered anew', async () => {
    const chart = await map();
    await sendMouse({ type: 'move', position: centre(mark(chart, 'BRA')) });
    await until(() => textOf(inside(chart, '[part="tooltip"]')).startsWith('Brazil'));
    expect(mark(chart, 'BRA').hasAttribute('data-active')).to.equal(true);
    expect(chart.isUpdatePending).to.equal(false);
    await sendMouse({ type: 'move', position: [1, 1] });
  });

  it('keeps one vote in sight with the legend, and takes it back', async () => {
    const chart = await map();
    const against = inside(chart, '[part="legend"] [data-key="no"]') as HTMLButtonElement;
    against.click();
    await chart.updateComplete;
    expect(insideAll(chart, '[part="state"]:not(.muted)').length).to.equal(20);
    against.click();
    await chart.updateComplete;
    expect(insideAll(chart, '[part="state"].muted').length).to.equal(0);
  });

  it('zooms by button, and back to the whole map', async () => {
    const chart = await map();
    const viewport = inside(chart, '.viewport') as SVGGElement;
    (inside(chart, '[data-action="zoom-in"]') as HTMLButtonElement).click();
    await until(() => viewport.getAttribute('transform')?.includes('scale(2)') === true);
    (inside(chart, '[data-action="zoom-reset"]') as HTMLButtonElement).click();
    await until(() => viewport.getAttribute('transform')?.includes('scale(1)') === true);
  });

  it('turns the wheel: the page scrolls; with Ctrl held: the map zooms', async () => {
    const chart = await map();
    const svg = inside(chart, 'svg') as SVGSVGElement;
    const bare = new WheelEvent('wheel', { deltaY: -100, bubbles: true, composed: true, cancelable: true });
    svg.dispatchEvent(bare);
    expect(bare.defaultPrevented).to.equal(false);
    const turn = () =>
      svg.dispatchEvent(
        new WheelEvent('wheel', {
          deltaY: -100,
          ctrlKey: true,
          clientX: 200,
          clientY: 150,
          bubbles: true,
          composed: true,
          cancelable: true,
        }),
      );
    await until(() => {
      turn();
      return !inside(chart, '.viewport')?.getAttribute('transform')?.includes('scale(1)');
    });
  });
});

describe('a person with two fingers', () => {
  type Point = readonly [number, number];
  const touch = (svg: Element, type: 'touchstart' | 'touchmove' | 'touchend', points: readonly Point[]) => {
    const changed = points.map(
      ([clientX, clientY], identifier) => new Touch({ identifier, target: svg, clientX, clientY }),
    );
    const touches = type === 'touchend' ? [] : changed;
    svg.dispatchEvent(
      new TouchEvent(type, {
        touches,
        targetTouches: touches,
        changedTouches: changed,
        bubbles: true,
        cancelable: true,
      }),
    );
  };

  it('pinches: the map zooms; one finger leaves the page to scroll', async () => {
    const chart = await map();
    const svg = inside(chart, 'svg') as SVGSVGElement;
    const scale = () =>
      /scale\(([\d.]+)\)/.exec(inside(chart, '.viewport')?.getAttribute('transform') ?? '')?.[1];
    svg.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await until(() => {
      touch(svg, 'touchstart', [
        [200, 150],
        [240, 150],
      ]);
      touch(svg, 'touchmove', [
        [160, 150],
        [280, 150],
      ]);
      touch(svg, 'touchend', [
        [160, 150],
        [280, 150],
      ]);
      return Number(scale()) > 1;
    });
    (inside(chart, '[data-action="zoom-reset"]') as HTMLButtonElement).click();
    await until(() => scale() === '1');
    touch(svg, 'touchstart', [[200, 150]]);
    touch(svg, 'touchmove', [[100, 150]]);
    touch(svg, 'touchend', [[100, 150]]);
    await chart.updateComplete;
    expect(inside(chart, '.viewport')?.getAttribute('transform')).to.equal('translate(0 0) scale(1)');
  });
});

describe('a person with a keyboard', () => {
  const focused = (chart: VoteMap) =>
    (chart.renderRoot as ShadowRoot).activeElement?.getAttribute('data-state');

  it('finds one tab stop in the map, and moves by place with the arrows', async () => {
    const chart = await map(html`<vote-map resolution="A/RES/69/188" no-legend no-controls></vote-map>`);
    expect(insideAll(chart, '[part="state"][tabindex="0"]').length).to.equal(1);
    mark(chart, 'FRA').focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(['ESP', 'GBR', 'IRL', 'AND', 'PRT']).to.include(focused(chart));
    await sendKeys({ press: 'Home' });
    expect(focused(chart)).to.equal('AFG');
    await sendKeys({ press: 'End' });
    expect(focused(chart)).to.equal('ZWE');
  });

  it('types a name, selects with Enter and leaves with Escape', async () => {
    const chart = await map();
    mark(chart, 'FRA').focus();
    await sendKeys({ type: 'tuv' });
    expect(focused(chart)).to.equal('TUV');
    const selected = next(chart, 'vote-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).state).to.equal('TUV');
    const left = next(chart, 'vote-select');
    await sendKeys({ press: 'Escape' });
    expect((await left).state).to.equal(null);
  });

  it('finds a state in the box, accents or not', async () => {
    const chart = await map();
    const box = inside(chart, 'input') as HTMLInputElement;
    box.focus();
    const selected = next(chart, 'vote-select');
    await sendKeys({ type: "cote d'ivoire" });
    await sendKeys({ press: 'Enter' });
    expect((await selected).state).to.equal('CIV');
  });

  it('layout="tiles": one tile a state, moved through by place', async () => {
    const chart = await map(html`<vote-map resolution="A/RES/69/188" layout="tiles"></vote-map>`);
    expect(insideAll(chart, '.tile').length).to.equal(193);
    mark(chart, 'FRA').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(focused(chart)).to.not.equal('FRA');
  });
});
