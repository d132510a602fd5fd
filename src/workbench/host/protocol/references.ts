import type { HostObject } from './classes';

/** The objects that the client asked to keep alive between batches (`_KeepReference`), by reference id. */
export class References {
  private readonly byId = new Map<string, HostObject>();
  private readonly ids = new Map<unknown, string>();
  private last = 0;

  /** Keeps an object; the same object keeps its id. */
  keep(object: HostObject): string {
    const known = this.ids.get(object.self);
    if (known) return known;
    const id = `ref${++this.last}`;
    this.byId.set(id, object);
    this.ids.set(object.self, id);
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object.self);
  }

  get(id: string): HostObject | undefined {
    return this.byId.get(id);
  }

  release(id: string): void {
    const object = this.byId.get(id);
    if (object) this.ids.delete(object.self);
    this.byId.delete(id);
  }

  get size(): number {
    return this.byId.size;
  }
}
