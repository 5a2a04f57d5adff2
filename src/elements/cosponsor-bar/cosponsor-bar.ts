import { html, type CSSResultGroup, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { ChartElement } from '../../base/chart-element.js';
import { memo } from '../../base/memo.js';
import { laterTemplate } from '../../base/templates/later.js';
import type { ChartView } from '../../base/view.js';
import { bundledCosponsorships } from '../../bundled/cosponsorships.js';
import type { Body, Dataset, Iso3 } from '../../dataset/types.js';
import { isProblem } from '../../i18n/decision-words.js';
import { cosponsors } from '../../i18n/en-cosponsors.js';
import type { Locale } from '../../i18n/locale.js';
import { chosenText, type ChosenText } from './cosponsor-choice.js';
import { cosponsorBarDescribe } from './cosponsor-bar.describe.js';
import { cosponsorBarLayout, type CosponsorBarLayout, type YearBar } from './cosponsor-bar.layout.js';
import type { CosponsorAccess, CosponsorDrawn } from './cosponsor-bar.marks.js';
import { cosponsorBarStyles } from './cosponsor-bar.styles.js';
import { cosponsorBarTemplate } from './cosponsor-bar.template.js';
import { barLines, partyKey, partyLabels, standingLabel, yearText } from './cosponsor-words.describe.js';
import { standingOf } from './cosponsor-years.layout.js';

/**
 * Who put their name to it: co-sponsors a year, in total or by regional group, and the list of names on demand.
 * A final total, a count taken earlier, "more than" and a number that nobody has seen each look different.
 *
 * @tag cosponsor-bar
 * @csspart year - The mark of one year.
 * @csspart list - The list of names of the chosen year.
 * @cssprop --vote-sponsor - Colour of co-sponsors.
 * @fires {ResolutionSelectEvent} resolution-select - The reader chose a year whose text the dataset holds.
 * @fires {VoteSelectEvent} vote-select - The reader chose a state in the list, or let go of it.
 */
export class CosponsorBar extends ChartElement {
  static override readonly words = { cosponsors };
  static override styles: CSSResultGroup = [ChartElement.styles, cosponsorBarStyles];

  /**
   * Whose drafts: a body by its name in the dataset, such as `human-rights-council`. Left out, the body of the text
   * that `resolution` or `decision` asks for, else `third-committee`. Any other word is an error.
   */
  @property() body: string | null = null;

  /** `total`, or `group` to divide bars by regional group where names are known. Any other value is taken as `total`. */
  @property() by: 'total' | 'group' = 'total';

  /**
   * The year whose list is open, such as `2014`; set by the reader too. Goes before `decision` and `resolution`,
   * whose change afterwards sets it back. A year without a record is an error.
   */
  @property() year: string | null = null;

  readonly #access: CosponsorAccess = {
    ...this.reach,
    drawn: () => this.#drawn,
    open: (year) => {
      this.year = year;
      this.#list.retry();
    },
  };
  readonly #marks = this.marks('data-year', () => import('./cosponsor-bar.marks.js'), this.#access);
  readonly #list = this.later(() => import('./cosponsor-list.js'));
  #drawn: CosponsorDrawn | null = null;

  readonly #place = memo(
    (
      dataset: Dataset,
      body: Body,
      width: number,
      by: 'total' | 'group',
      states: number,
    ): CosponsorBarLayout => cosponsorBarLayout(dataset, { body, width, by, states }),
  );

  protected override bundled(): Dataset {
    return bundledCosponsorships();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const moved = changed.has('resolution') || changed.has('decision') || changed.has('body');
    if (this.hasUpdated && moved && !changed.has('year')) this.year = null;
    super.willUpdate(changed);
  }

  protected override view(dataset: Dataset, locale: Locale): ChartView {
    this.#drawn = null;
    const { cosponsors, bodies } = locale.messages;
    const asked = chosenText(dataset, this);
    if (isProblem(asked)) return { state: 'error', problems: [asked] };
    const by = this.by === 'group' ? 'group' : 'total';
    const names = new Map(dataset.states.map(({ iso3, name }) => [iso3, name]));
    const states = [...new Set([...this.highlighted, ...this.#selectedCode])];
    const layout = this.#place(dataset, asked.body, this.size.width, by, states.length);
    const [first, last] = [layout.bars[0], layout.bars.at(-1)];
    if (!first || !last) return { state: 'empty', message: cosponsors.none(bodies[asked.body]) };
    const year = this.#yearOf(asked);
    const chosen = layout.bars.find((bar) => bar.year === year);
    if (year !== null && !chosen) {
      const message = cosponsors.notAYear(`${this.year}`.slice(0, 80), `${first.year}`, `${last.year}`);
      return { state: 'error', problems: [{ path: 'year', message }] };
    }
    const standings = (bar: YearBar) =>
      states.map((iso3) => standingLabel(bar.record, iso3, names.get(iso3) ?? iso3, locale));
    const lines = (bar: YearBar) => [yearText(bar, locale), ...partyLabels(bar, locale), ...standings(bar)];
    const { titled, clauses } = locale.messages.label;
    const label = (bar: YearBar) => titled(`${bar.year}`, clauses(lines(bar)));
    this.#drawn = { dataset, layout, chosen, label, lines };
    const choice = { body: asked.body, by, year, states, missing: asked.missing } as const;
    return {
      state: 'ready',
      description: cosponsorBarDescribe(dataset, layout, choice, locale),
      chart: html`${cosponsorBarTemplate({
        layout,
        name: cosponsors.label,
        year,
        states: states.map((iso3) => ({
          iso3,
          name: names.get(iso3) ?? iso3,
          standing: (bar) => standingOf(bar.record, iso3),
        })),
        label,
        text: (bar) => barLines(bar, layout.words || layout.kind === 'rows', locale),
        by,
        partyKey,
      })}${
        chosen
          ? laterTemplate(this.#list, locale, (list) =>
              list.cosponsorListTemplate(list.cosponsorList(dataset, chosen, locale, list.withNotes), {
                messages: cosponsors,
                selected: this.selected,
                onState: (iso3) => this.#marks.with(([, { toggleState }]) => toggleState(this.#access, iso3)),
                onClose: () =>
                  this.#marks.with(([, { choose }]) => {
                    choose(this.#access, null);
                    this.#marks.focus(`${chosen.year}`);
                  }),
              }),
            )
          : html`<p class="hint">${cosponsors.hint}</p>`
      }`,
    };
  }

  get #selectedCode(): readonly Iso3[] {
    const code = this.selected?.trim().toUpperCase();
    return code ? [code] : [];
  }

  #yearOf(asked: ChosenText): number | null {
    return this.year?.trim() ? Number(this.year) : asked.year;
  }
}
