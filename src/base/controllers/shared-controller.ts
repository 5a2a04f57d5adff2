import { ContextEvent } from '@lit/context';
import type { ReactiveController } from 'lit';
import type { Problem } from '../../dataset/types.js';
import {
  sharedContext,
  type Follows,
  type Shared,
  type SharedFollower,
  type SharedHost,
  type SharedSelection,
} from '../shared.js';

/** What most charts have. */
export const FOLLOWS: Follows = { state: ['selected'], decision: ['decision'], range: [] };

/** Listens to the nearest `<vote-data>`, which brings what sets the chart's properties as its readers choose. */
export class SharedController implements ReactiveController {
  /** What the nearest `<vote-data>` hands down; `null` outside. */
  value: Shared | null = null;
  readonly #host: SharedHost;
  readonly #follows: () => Follows;
  #leave: (() => void) | undefined;
  #follower: SharedFollower | undefined;

  constructor(host: SharedHost, follows: () => Follows) {
    this.#host = host;
    this.#follows = follows;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    // A `<vote-data>` may wake up after the charts inside it.
    document.addEventListener('context-provider', this.#ask);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#ask);
    this.#leave?.();
    this.#leave = undefined;
    this.value = null;
    this.#follower?.leave();
    this.#follower = undefined;
    this.#host.requestUpdate();
  }

  /** Errors that all charts inside show, and that `<vote-data>` reports. */
  get problems(): readonly Problem[] | null {
    const data = this.value?.data;
    return data?.kind === 'error' ? data.problems : null;
  }

  /** Takes back a shared choice that the chart cannot show; `false` where there is none. */
  takeBack(key: keyof SharedSelection): boolean {
    return this.#follower?.takeBack(key) ?? false;
  }

  #ask = (): void => {
    this.#host.dispatchEvent(new ContextEvent(sharedContext, this.#host, this.#take, true));
  };

  #take = (value: Shared, leave?: () => void): void => {
    if (this.#leave !== leave) this.#leave?.();
    this.#leave = leave;
    const before = this.value;
    this.value = value;
    if (before?.data !== value.data) this.#host.requestUpdate();
    this.#follower ??= value.follower(this.#host, this.#follows);
    this.#follower.follow(value.selection);
  };
}
