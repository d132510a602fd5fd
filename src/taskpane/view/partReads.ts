import type { PaneState } from '../model/state';
import type { Store } from '../model/store';

/**
 * The state as one part of the pane reads it. What the part has read of it so far, field by field, decides when it is
 * drawn again: a field that it does not look at changes nothing for it.
 */
export class PartReads {
  private readonly read = new Set<string | symbol>();
  private version = 0;
  private latest: PaneState;
  private view: { readonly of: PaneState; readonly state: PaneState } | null = null;

  constructor(private readonly store: Store) {
    this.latest = store.get();
  }

  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  /** Another number where something that the part has read is no longer the same. */
  readonly now = (): number => {
    const next = this.store.get();
    if (next !== this.latest) {
      if ([...this.read].some((field) => Reflect.get(next, field) !== Reflect.get(this.latest, field))) this.version++;
      this.latest = next;
    }
    return this.version;
  };

  /** The state of {@link now}, which takes note of what is read of it. */
  state(): PaneState {
    const { latest, read } = this;
    if (this.view?.of !== latest) {
      const state = new Proxy(latest, {
        get(fields, field) {
          read.add(field);
          return Reflect.get(fields, field) as unknown;
        },
      });
      this.view = { of: latest, state };
    }
    return this.view.state;
  }
}
