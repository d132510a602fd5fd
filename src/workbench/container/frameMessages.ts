/**
 * What the pane's frame and the page say to each other. Both ways it is text, so that the frame may come from
 * another origin. Bridge traffic keeps its own text behind a prefix (it can be megabytes: wrapping it in JSON
 * again would escape every quote); the rest are small notes in JSON.
 */
const BRIDGE = 'cec-bridge:';
const NOTE = 'cec-note:';

/** A ribbon command on its way to the add-in's function, as Excel hands it over. */
export interface CommandInvocation {
  readonly id: string;
  /** The name given to `Office.actions.associate`. */
  readonly functionName: string;
  /** What becomes the function's `event` argument. */
  readonly event: { readonly source: { readonly id: string } };
}

export type FrameNote =
  | { readonly kind: 'started' }
  | { readonly kind: 'commandsReady' }
  | { readonly kind: 'commandDone'; readonly id: string; readonly status: number; readonly data: string }
  | { readonly kind: 'settings'; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: 'refused'; readonly what: string }
  /** F6 was pressed in the pane: the focus is to go on, or back. */
  | { readonly kind: 'leave'; readonly back: boolean };

export type PageNote = { readonly kind: 'command'; readonly command: CommandInvocation };

export type FrameMessage<Note> = { readonly bridge: string } | { readonly note: Note };

export const bridgeMessage = (text: string): string => BRIDGE + text;
export const noteMessage = (note: FrameNote | PageNote): string => NOTE + JSON.stringify(note);

/** Reads one message; null when it is not one of ours (other scripts may post messages too). */
export function readMessage<Note>(data: unknown): FrameMessage<Note> | null {
  if (typeof data !== 'string') return null;
  if (data.startsWith(BRIDGE)) return { bridge: data.slice(BRIDGE.length) };
  if (data.startsWith(NOTE)) return { note: JSON.parse(data.slice(NOTE.length)) as Note };
  return null;
}
