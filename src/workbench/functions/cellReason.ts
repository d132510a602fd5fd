/** Why a cell with a custom function shows an error, as far as the workbook's side knows; the page makes sentences of it. */
export type CellReason =
  /** In the function's own words. */
  | { readonly kind: 'said'; readonly sentence: string }
  | { readonly kind: 'missingArgument'; readonly parameter: string }
  | { readonly kind: 'tooManyArguments'; readonly most: number }
  | { readonly kind: 'argumentType'; readonly parameter: string; readonly type: 'number' | 'boolean' }
  | { readonly kind: 'oneCell'; readonly parameter: string }
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'blockedSpill' }
  | { readonly kind: 'unknownName' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'lostReference' }
  /** One of several cells of an answer: of these the runtime hands over no sentence with `#NUM!`, `#DIV/0!` and their like. */
  | { readonly kind: 'inAnswer'; readonly error: string }
  /** The error comes in with an argument, or from what else is in the formula. */
  | { readonly kind: 'fromElsewhere'; readonly error: string };

/** What an error tells by itself, where neither the function nor its call has said anything. */
export function reasonOfError(error: string): CellReason {
  switch (error) {
    case '#SPILL!':
      return { kind: 'blockedSpill' };
    case '#NAME?':
      return { kind: 'unknownName' };
    case '#BUSY!':
      return { kind: 'waiting' };
    case '#REF!':
      return { kind: 'lostReference' };
    default:
      return { kind: 'fromElsewhere', error };
  }
}
