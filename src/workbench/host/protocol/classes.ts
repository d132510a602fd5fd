/** How an object class of the host is declared: its members as data, so that what is implemented can be listed. */

/** An object that the client holds a path to: a class and what it stands for; `self` is the host's own. */
export interface HostObject<T = unknown> {
  readonly cls: HostClass<T>;
  readonly self: T;
}

export interface Scalar<T> {
  get(self: T): unknown;
  /** Absent = read-only. */
  set?(self: T, value: unknown): void;
  /** Depends on formulas: they are calculated before it is read. */
  calculated?: boolean;
  /** Left out of a load that names no properties. */
  quiet?: boolean;
}

/** Arguments arrive with object paths already replaced by `HostObject`s and left-out ones as null. */
export type Method<T> = (self: T, ...args: never[]) => unknown;

export interface HostClass<T = unknown> {
  readonly name: string;
  /** Key that finds the object again in its collection; sent as `Id`. */
  id?(self: T): string | number;
  /** The class hides its id (`_Id`): settings, names. */
  privateId?: boolean;
  readonly scalars: Readonly<Record<string, Scalar<T>>>;
  readonly navigation: Readonly<Record<string, (self: T) => HostObject | null>>;
  readonly methods: Readonly<Record<string, Method<T>>>;
  /** Methods that read what formulas decide: these are calculated first. */
  readonly settles?: readonly string[];
  /** A collection's members. */
  items?(self: T): readonly HostObject[];
  /** A collection's indexer (`getItem`). */
  item?(self: T, key: string | number): HostObject;
}

export type ClassParts<T> = Partial<Omit<HostClass<T>, 'name'>>;

/** Events by the method with which the client registers for them. */
const EVENT_MEMBERS: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: 'onChanged',
  _RegisterSelectionChangedEvent: 'onSelectionChanged',
  _RegisterActivatedEvent: 'onActivated',
  _RegisterDeactivatedEvent: 'onDeactivated',
  _RegisterAddedEvent: 'onAdded',
  _RegisterDeletedEvent: 'onDeleted',
  _RegisterCalculatedEvent: 'onCalculated',
  _RegisterFormatChangedEvent: 'onFormatChanged',
  _RegisterRowSortedEvent: 'onRowSorted',
  _RegisterColumnSortedEvent: 'onColumnSorted',
  _RegisterRowHiddenChangedEvent: 'onRowHiddenChanged',
  _RegisterProtectionChangedEvent: 'onProtectionChanged',
  _RegisterEventNameChanged: 'onNameChanged',
  _RegisterEventVisibilityChanged: 'onVisibilityChanged',
  _RegisterEventMoved: 'onMoved',
};
/** Members that the client keeps under another name on the wire, or answers without asking the host. */
const ALIASES: readonly string[] = ['Workbook.onSelectionChanged'];

const known = new Map<string, HostClass<never>>();

/** Declares a class; its name is the one that Office.js and its documentation use. */
export const declareClass = <T>(name: string, parts: ClassParts<T>): HostClass<T> =>
  fulfilClass(promiseClass<T>(name), parts);

/** A class that others name before it is declared: objects refer to each other in circles, their files do not. */
export const promiseClass = <T>(name: string): HostClass<T> => ({ scalars: {}, navigation: {}, methods: {}, name });

/** Declares a class that was promised. */
export function fulfilClass<T>(promised: HostClass<T>, parts: ClassParts<T>): HostClass<T> {
  known.set(promised.name, promised as unknown as HostClass<never>);
  return Object.assign(promised, parts);
}

/** An object of a class; what the class stands for is checked here and nobody's business further on. */
export const objectOf = <T>(cls: HostClass<T>, self: T): HostObject => ({ cls, self }) as unknown as HostObject;
export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'cls' in value && 'self' in value;

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
/** Members that the client calls otherwise on the wire than in its face, by class. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Worksheet: { gridlines: 'showGridlines', headings: 'showHeadings' },
};
/** The member that a wire name means for a class. */
export const memberOf = (cls: HostClass, wire: string): string => {
  const name = memberName(wire);
  return OTHERWISE[cls.name]?.[name] ?? name;
};

/** `GetRange` → `getRange`; names with a leading underscore stay. */
export const memberName = (wire: string): string => (wire.startsWith('_') ? wire : camel(wire));

/** Every implemented member as `Class.member`, collections' `items` and `getItem` included. */
export function implementedMembers(): ReadonlySet<string> {
  const members = new Set<string>(ALIASES);
  for (const cls of known.values()) {
    for (const part of [cls.scalars, cls.navigation, cls.methods]) {
      for (const member of Object.keys(part)) members.add(`${cls.name}.${member}`);
    }
    for (const method of Object.keys(cls.methods)) {
      const event = EVENT_MEMBERS[method];
      if (event) members.add(`${cls.name}.${event}`);
    }
    if (cls.items) members.add(`${cls.name}.items`);
    if (cls.item) members.add(`${cls.name}.getItem`);
    if (cls.id && !cls.privateId) members.add(`${cls.name}.id`);
  }
  return members;
}
