import { lazy, type FunctionComponent } from 'react';
import { PartFailed } from './PartFailed';

/** A part that is fetched when it is first drawn; where it cannot be, that is said in its place. */
export function later<P extends object>(fetch: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  return lazy(async () => {
    try {
      return { default: await fetch() };
    } catch {
      return { default: PartFailed as FunctionComponent<P> };
    }
  });
}
