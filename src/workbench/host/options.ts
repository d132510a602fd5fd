/** One ordered failure: the `atSync`-th batch from now (1 = the next) fails with this error code. */
export interface OrderedFault {
  atSync: number;
  code: string;
  message?: string;
  /** Fail before any action runs (default) or after all of them, when the workbook has changed already. */
  when?: 'before' | 'after';
}

/** What goes wrong on purpose. */
export interface FaultPlan {
  syncs?: readonly OrderedFault[];
  /** Milliseconds that every message waits before it is worked on. */
  delayMs?: number;
  /** The host takes messages and never answers, as when Excel hangs or the frame was cut off. */
  gone?: boolean;
}

export interface HostOptions {
  /** Highest ExcelApi requirement level that the host knows; members above it answer ApiNotFound. */
  apiLevel?: string;
  /** Bytes per message in either direction; 5 MB is the documented limit of Excel on the web. */
  payloadLimit?: number;
  /** Cells per read; above it the values come back as null. */
  cellLimit?: number;
  faults?: FaultPlan;
  /** Another workbook's window is in front: names lose their ranges, and there is no selection (office-js #5504, #5319). */
  behind?: boolean;
  /** Language of the workbook's user interface, e.g. `es-ES`: local number formats, separators. */
  language?: string;
  /** After this many milliseconds of work the host yields the thread, in the middle of a batch. */
  sliceMs?: number;
}

/** What holds where nothing else is said: 5 MB a message and 5,000,000 cells a read are Excel's on the web. */
export const DEFAULT_OPTIONS = {
  apiLevel: '1.15',
  payloadLimit: 5_000_000,
  cellLimit: 5_000_000,
  faults: {},
  behind: false,
  language: 'en-US',
  sliceMs: 16,
} satisfies Required<HostOptions>;
