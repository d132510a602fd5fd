import type { Kept } from '../model/charts';
import { hexColor } from '../model/colors';
import type { WorkbookModel } from '../model/workbook';
import { declareClass, type HostClass, objectOf, type Scalar } from '../protocol/classes';
import { invalidArgument } from '../protocol/errors';

/** An object whose properties are only kept: what was set is what is read, Excel's own default before. */
export interface KeptObject {
  book: WorkbookModel;
  kept: Kept;
}

type Kind = 'text' | 'number' | 'flag' | 'color' | 'any' | readonly string[];

/** A kept property: what it takes, and what it is before anyone sets it. */
export interface KeptProperty {
  kind: Kind;
  initial: unknown;
}

export const keep = (kind: Kind, initial: unknown): KeptProperty => ({ kind, initial });

function checked(name: string, kind: Kind, value: unknown): unknown {
  if (value === null) return null;
  if (Array.isArray(kind)) {
    if (!kind.includes(String(value))) throw invalidArgument(`${name}: ${String(value)} is none of ${kind.join(', ')}`);
    return value;
  }
  if (kind === 'color') return value === '' ? '' : hexColor(value);
  if (kind === 'number' && (typeof value !== 'number' || !Number.isFinite(value))) {
    throw invalidArgument(`${name}: ${String(value)} is no number`);
  }
  if (kind === 'flag' && typeof value !== 'boolean') throw invalidArgument(`${name}: ${String(value)} is no boolean`);
  if (kind === 'text' && typeof value !== 'string') throw invalidArgument(`${name}: ${String(value)} is no text`);
  return value;
}

/** Scalars of a class whose properties are kept. */
export function keptScalars<T extends KeptObject>(properties: Record<string, KeptProperty>): Record<string, Scalar<T>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { kind, initial }]) => [
      name,
      {
        get: (self: T) => self.kept[name] ?? initial,
        set: (self: T, value: unknown) => {
          self.kept[name] = checked(name, kind, value);
          self.book.changed();
        },
      },
    ]),
  );
}

/** The kept object that hangs below another one (`chart.title`), made when first touched. */
export function below(self: KeptObject, name: string): KeptObject {
  const kept = (self.kept[name] ??= {}) as Kept;
  return { book: self.book, kept };
}

/** A class that keeps what its properties are told, and has others of its like below it. */
export const keptClass = (
  name: string,
  properties: Record<string, KeptProperty>,
  inner: Record<string, HostClass<KeptObject>> = {},
) =>
  declareClass<KeptObject>(name, {
    scalars: keptScalars(properties),
    navigation: Object.fromEntries(
      Object.entries(inner).map(([member, cls]) => [member, (self: KeptObject) => objectOf(cls, below(self, member))]),
    ),
  });
