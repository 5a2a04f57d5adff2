import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { notArrived } from '../../i18n/en.js';
import { isEnglish, localeOf, type Locale, type Words } from '../../i18n/locale.js';
import type { LateSections } from '../../i18n/messages.js';
import { nearestLanguage } from '../nearest-language.js';

type Host = ReactiveControllerHost & HTMLElement;

const hosts = new Set<LanguageController>();
let watch: MutationObserver | undefined;

/** One observer for all charts: it hears any `lang` or `dir` that the page sets or changes. */
function observe(host: Node): void {
  watch ??= new MutationObserver(() => hosts.forEach((each) => each.check()));
  for (let root: Node = host.getRootNode(); ; root = root.host.getRootNode()) {
    watch.observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
    if (!(root instanceof ShadowRoot)) return;
  }
}

/**
 * The language in which its host stands. English is at hand; another one is loaded when it is first needed, and the
 * host then updates.
 */
export class LanguageController implements ReactiveController {
  /** Resolves when the language is there, or English instead of it. */
  settled: Promise<void> | undefined;
  readonly #host: Host;
  readonly #words: Words;
  readonly #parts = new Set<keyof LateSections>();
  #key = '';
  #locale: Locale | null = null;

  /** @param words - What the host says in English: its own sections. */
  constructor(host: Host, words: Words) {
    this.#host = host;
    this.#words = words;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this);
    if (typeof MutationObserver !== 'undefined') observe(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this);
  }

  /** The locale in use: English until another has arrived. */
  get locale(): Locale {
    this.#read();
    return this.#locale ?? localeOf('en', this.#words);
  }

  /** Whether the language has yet to arrive. */
  get waiting(): boolean {
    this.#read();
    return this.#locale === null;
  }

  /** Asks for the words of a part that is loaded on first use; what is drawn stays until they are there. */
  async want(part: keyof LateSections): Promise<void> {
    this.#read();
    const { lang, dir } = nearestLanguage(this.#host);
    if (!this.#parts.has(part)) {
      this.#parts.add(part);
      if (!isEnglish(lang)) this.settled = this.#load(this.#key, lang, dir);
    }
    // Another part may be asked for meanwhile: then both come together.
    let waited;
    do await (waited = this.settled);
    while (waited !== this.settled);
  }

  /** Looks whether the page has changed its language. */
  check(): void {
    const before = this.#key;
    this.#read();
    if (this.#key !== before) this.#host.requestUpdate();
  }

  #read(): void {
    const { lang, dir } = nearestLanguage(this.#host);
    const key = `${lang} ${dir}`;
    if (key === this.#key) return;
    this.#key = key;
    if (isEnglish(lang)) this.#locale = localeOf(lang, this.#words, dir ?? 'ltr');
    else {
      this.#locale = null;
      this.settled = this.#load(key, lang, dir);
    }
  }

  async #load(key: string, lang: string, dir: Locale['dir'] | null): Promise<void> {
    const parts = [...this.#parts];
    let locale: Locale;
    try {
      const { loadLocale } = await import('../../i18n/languages.js');
      locale = await loadLocale(lang, dir, this.#words, parts);
    } catch {
      // Offline, perhaps: better English than nothing.
      locale = this.#locale ?? { ...localeOf('en', this.#words), notice: notArrived };
    }
    if (key !== this.#key || parts.length < this.#parts.size) return;
    this.#locale = locale;
    this.#host.requestUpdate();
  }
}
