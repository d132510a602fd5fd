import { fillPlace, type PaneContext } from '../../commands';

/** Gives the focus to the line of a digit's place. */
export function focusPlace(position: number): void {
  document.querySelector<HTMLElement>(`[data-place-of="${position}"]`)?.focus();
}

/** Fills a place, and goes on to the one that is open then, else to the one just filled. */
export async function fill(context: PaneContext, ...[position, wanted, stay]: FillArguments): Promise<void> {
  const open = await fillPlace(context, position, wanted, stay);
  // Once it is drawn: what had the focus is gone.
  setTimeout(() => focusPlace(open ?? position), 0);
}

type FillArguments = Parameters<typeof fillPlace> extends [PaneContext, ...infer Rest] ? Rest : never;
