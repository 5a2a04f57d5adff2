/** A page on which a journalist makes a chart: everything that is chosen is in its address. */
import { render } from 'lit';
import { bundledVotes } from '../bundled/votes.js';
import type { Dataset, Problem } from '../dataset/types.js';
import { embed } from '../i18n/en-embed.js';
import { maker as words } from '../i18n/en-maker.js';
import { localeOf } from '../i18n/locale.js';
import { findState } from '../i18n/names.js';
import { copyText } from '../panel/copy.js';
import { specOf } from '../snippet/elements.js';
import type { EmbedRequest } from '../snippet/request.js';
import { askFor, chosenIn, decisionItems, matching } from './decisions.js';
import { codeFor, hostView, NO_CODE, type Code } from './code.js';
import { fieldsOf } from './fields.js';
import { chooseTemplate, noticesTemplate, takeTemplate, widthsTemplate } from './maker.template.js';
import { readOwn, type OwnData } from './own-data.js';
import { Preview, type Drawn } from './preview.js';
import { queryFrom, stateFrom, withAttribute, withElement, without, type MakerState } from './state.js';
import type { MakerActions, MakerView } from './view.js';

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

const PLACES = {
  notices: place('notices'),
  choose: place('choose'),
  widths: place('widths'),
  stage: place('stage'),
  take: place('take'),
};
const locale = localeOf('en');
const bundled = bundledVotes();

let { state, dropped } = stateFrom(location.search);
let search = '';
let own: OwnData | null = null;
let ownText = '';
let problems: readonly Problem[] = [];
let code: Code = NO_CODE;
let drawn: Drawn | null = null;
let copied = '';
let status = '';

const dataset = (): Dataset => own?.dataset ?? bundled;
const preview = new Preview(PLACES.stage, (attributes) => ask({ ...state.request, attributes }, true));

/** Every change goes through here: into the address, and onto the page. */
function change(patch: Partial<MakerState>, writing = false): void {
  state = { ...state, ...patch };
  const address = location.pathname + queryFrom(state);
  if (writing) history.replaceState(null, '', address);
  else if (address !== location.pathname + location.search) history.pushState(null, '', address);
  dropped = [];
  copied = status = '';
  draw();
  void show();
}

const ask = (request: EmbedRequest, writing = false): void => change({ request }, writing);

function say(text: string): void {
  status = text;
  draw();
}

let asked = 0;

/** Draws the chart, then the code of what is drawn. */
async function show(): Promise<void> {
  const now = ++asked;
  try {
    const result = await preview.show(state.request, own?.written);
    if (now !== asked) return;
    drawn = result;
    await write();
  } catch {
    if (now === asked) say(words.notLoaded);
  }
}

async function write(): Promise<void> {
  const now = asked;
  const made = await codeFor(state, drawn, own?.written ?? undefined);
  if (now !== asked) return;
  code = made;
  draw();
}

async function useOwn(text: string, name: string): Promise<void> {
  const read = await readOwn(text, name);
  problems = read.ok ? [] : read.problems;
  if (!read.ok) {
    draw();
    return;
  }
  own = read.data;
  search = '';
  // A decision of the other dataset would be an error in this one.
  const attributes = without(state.request.attributes, 'resolution', 'decision');
  const first = own.dataset.decisions[0];
  const chosen = first ? askFor(own.dataset, first.id) : {};
  change({ data: name, request: { ...state.request, attributes: { ...attributes, ...chosen } } });
}

const actions: MakerActions = {
  element: (element) => ask(withElement(state.request, element)),
  search(text) {
    search = text;
    draw();
  },
  decision(id) {
    const attributes = without(state.request.attributes, 'resolution', 'decision');
    ask({ ...state.request, attributes: { ...(id === null ? {} : askFor(dataset(), id)), ...attributes } });
  },
  attribute: (name, value, writing) => ask(withAttribute(state.request, name, value), writing),
  lang: (lang) => ask({ ...state.request, lang }),
  addState(name, text) {
    const found = findState(dataset().states, text);
    if (!found) return say(words.noState(text));
    const codes = name === 'highlight' ? (state.request.attributes[name] ?? '').split(/[\s,]+/) : [];
    const all = [...new Set([...codes.filter(Boolean), found.iso3])];
    ask(withAttribute(state.request, name, all.join(' ')));
  },
  preview: (width) => change({ preview: width }),
  host: (text) => change({ host: text.trim() || null }),
  file(file) {
    if (file) void file.text().then((text) => useOwn(text, file.name));
  },
  text(text) {
    ownText = text;
  },
  useText: () => void useOwn(ownText, words.ownPasted),
  bundled() {
    own = null;
    problems = [];
    change({ data: null, request: { ...state.request, attributes: { resolution: 'A/RES/69/188' } } });
  },
  save(format) {
    const name = words.save[format];
    preview.save(format).then(
      () => say(words.saved(name)),
      (error: unknown) => say(words.notSaved(name, error instanceof Error ? error.message : String(error))),
    );
  },
  share: () => void copyText(location.href).then((done) => say(done ? words.shared : embed.notCopied)),
};

function view(): MakerView {
  const { request } = state;
  const { states } = dataset();
  const items = decisionItems(dataset(), locale);
  return {
    state,
    states,
    nameOf: (iso3) => states.find((each) => each.iso3 === iso3.toUpperCase())?.name ?? iso3,
    items: matching(items, search),
    all: items.length,
    search,
    chosen: chosenIn(dataset(), request.attributes)?.id ?? null,
    fields: fieldsOf(request.element, specOf(request.element) ?? {}, locale.messages.bodies),
    actOf: (named) => chosenIn(dataset(), { decision: named })?.id ?? '',
    acts: items,
    own: {
      name: own?.name ?? null,
      decisions: locale.number(dataset().decisions.length),
      text: ownText,
      problems,
    },
    missing: own === null ? state.data : null,
    dropped,
    host: hostView(state),
    code: {
      words: embed,
      kind: state.kind,
      ...code,
      status: copied,
      onKind: (kind) => change({ kind }),
      onCopy: () =>
        void copyText(code.code, PLACES.take.querySelector('textarea')).then((done) => {
          copied = embed[done ? 'copied' : 'notCopied'];
          draw();
        }),
    },
    status,
    number: (value) => locale.number(value),
    actions,
  };
}

function draw(): void {
  const now = view();
  render(noticesTemplate(now), PLACES.notices);
  render(chooseTemplate(now), PLACES.choose);
  render(widthsTemplate(now), PLACES.widths);
  render(takeTemplate(now), PLACES.take);
  PLACES.stage.className = state.preview;
}

addEventListener('popstate', () => {
  ({ state, dropped } = stateFrom(location.search));
  if (state.data === null) own = null;
  copied = status = '';
  draw();
  reveal();
  void show();
});

/** The chosen decision is far down in a list of many. */
function reveal(): void {
  const list = PLACES.choose.querySelector('.list');
  const item = list?.querySelector('input:checked')?.closest('label');
  if (list && item) list.scrollTop += item.getBoundingClientRect().top - list.getBoundingClientRect().top;
}

draw();
reveal();
void show();
