import type { HostClass, HostObject } from './classes';

interface Kept {
  object: HostObject;
  id: string;
}

/** The objects that the client asked to keep alive between batches (`_KeepReference`), by reference id. */
export class References {
  private readonly byId = new Map<string, Kept>();
  /** What an object stands for may be shared (a range and its formats): class and self together are the object. */
  private readonly bySelf = new Map<unknown, Map<HostClass, string>>();
  private last = 0;

  /** Keeps an object; the same object keeps its id. */
  keep(object: HostObject): string {
    const known = this.idOf(object);
    if (known) return known;
    const id = `ref${++this.last}`;
    this.byId.set(id, { object, id });
    const classes = this.bySelf.get(object.self) ?? new Map<HostClass, string>();
    this.bySelf.set(object.self, classes.set(object.cls, id));
    return id;
  }

  idOf({ cls, self }: HostObject): string | undefined {
    return this.bySelf.get(self)?.get(cls);
  }

  get(id: string): HostObject | undefined {
    return this.byId.get(id)?.object;
  }

  release(id: string): void {
    const kept = this.byId.get(id);
    if (!kept) return;
    const { cls, self } = kept.object;
    const classes = this.bySelf.get(self);
    classes?.delete(cls);
    if (classes?.size === 0) this.bySelf.delete(self);
    this.byId.delete(id);
  }

  get size(): number {
    return this.byId.size;
  }
}
