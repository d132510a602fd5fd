import type { HostObject } from './classes';
import { memberName, pascal } from './classes';
import { HostError } from './errors';
import type { Query } from './wire';

/** A parsed query: which members to send, and what of each navigation. */
interface Selection {
  all: boolean;
  members: Map<string, Selection>;
}

/** How names are spelled in the answer: PascalCase for load, camelCase for retrieve. */
export interface Spelling {
  member(name: string): string;
  items: string;
}
export const LOAD: Spelling = { member: pascal, items: '_Items' };
export const RETRIEVE: Spelling = { member: (name) => name, items: 'items' };

const nothing = (): Selection => ({ all: false, members: new Map() });

function parse(query: Query): Selection {
  const root = nothing();
  const select = (query.Select ?? ['*']).flatMap((part) => String(part).split(',')).map((part) => part.trim());
  for (const path of [...select, ...(query.Expand ?? []).map((p) => `${p}/*`)]) {
    if (path === '') continue;
    let at = root;
    for (const step of path.split('/')) {
      if (step === '*' || step === '$all') {
        at.all = true;
        break;
      }
      const name = memberName(step);
      const next = at.members.get(name) ?? nothing();
      at.members.set(name, next);
      at = next;
    }
  }
  return root;
}

/** The answer to a load of one object: its properties, nested navigations, a collection's items. */
export function load(target: HostObject, query: Query, spelling: Spelling): unknown {
  return loadObject(target, parse(query), spelling, query);
}

function identity({ cls, self }: HostObject): Record<string, unknown> {
  return cls.id ? { [cls.privateId ? '_Id' : 'Id']: cls.id(self) } : {};
}

function loadObject(target: HostObject, wanted: Selection, spelling: Spelling, query: Query): unknown {
  const { cls, self } = target;
  if (cls.items) {
    const inner = wanted.members.get('items') ?? wanted;
    const skip = query.Skip ?? 0;
    const items = cls.items(self).slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    // A collection's own properties (count …) stand beside those meant for its items.
    const own = [...wanted.members.keys()].filter((name) => name in cls.scalars && !itemHas(items[0], name));
    const result: Record<string, unknown> = {};
    for (const name of own) result[spelling.member(name)] = cls.scalars[name]!.get(self);
    for (const name of own) inner.members.delete(name);
    if (wanted.all) for (const [name, s] of Object.entries(cls.scalars)) result[spelling.member(name)] = s.get(self);
    const ofItems: Selection = inner.members.size === 0 ? { all: true, members: inner.members } : inner;
    result[spelling.items] = items.map((item, i) => ({
      ...(loadObject(item, ofItems, spelling, {}) as object),
      ...identity(item),
      _Index: skip + i,
    }));
    return result;
  }
  const result: Record<string, unknown> = {};
  if (wanted.all) {
    for (const [name, scalar] of Object.entries(cls.scalars)) {
      if (!scalar.quiet) result[spelling.member(name)] = scalar.get(self);
    }
    if (cls.id && !cls.privateId) result[spelling.member('id')] = cls.id(self);
  }
  for (const [name, inner] of wanted.members) {
    const scalar = cls.scalars[name];
    const navigation = cls.navigation[name];
    if (scalar) result[spelling.member(name)] = scalar.get(self);
    else if (name === 'id' && cls.id) result[spelling.member('id')] = cls.id(self);
    else if (name === 'isNullObject') continue;
    else if (navigation) {
      const object = navigation(self);
      const deeper = inner.members.size === 0 ? { all: true, members: inner.members } : inner;
      result[spelling.member(name)] = object ? loadObject(object, deeper, spelling, {}) : null;
    } else {
      throw new HostError('ApiNotFound', `${cls.name}.${name} is not implemented by the workbench`);
    }
  }
  return result;
}

const itemHas = (item: HostObject | undefined, name: string): boolean => item !== undefined && name in item.cls.scalars;

/** Whether a load reads anything that formulas decide. */
export function readsCalculated(target: HostObject, query: Query): boolean {
  const wanted = parse(query);
  const visit = (object: HostObject, selection: Selection): boolean => {
    const { cls } = object;
    if (cls.items) {
      const first = cls.items(object.self)[0];
      return first !== undefined && visit(first, selection.members.get('items') ?? selection);
    }
    const names = selection.all || selection.members.size === 0 ? Object.keys(cls.scalars) : [];
    if ([...names, ...selection.members.keys()].some((name) => cls.scalars[name]?.calculated)) return true;
    return [...selection.members].some(([name, inner]) => {
      const next = cls.navigation[name]?.(object.self);
      return !!next && visit(next, inner);
    });
  };
  return visit(target, wanted);
}
