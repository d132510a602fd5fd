import type { WorkbookModel } from './model/workbook';
import type { HostEntry } from './model/events';

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

/** One message as it was answered, for budgets and for the page's log. */
export interface MessageRecord {
  /** Counts batches from 1. */
  sync: number;
  requestBytes: number;
  responseBytes: number;
  actions: number;
  /** Host time from receipt to answer, waiting in the queue left out. */
  ms: number;
  /** Error code, when the batch failed. */
  error?: string;
  /** Names of the methods and properties that the batch called, in order, repeated ones counted: `Range.values ×3`. */
  calls: readonly string[];
}

export type ServiceMethods = Record<string, (args: unknown[]) => unknown | Promise<unknown>>;

/** The stand-in host: text in, text out, and the workbook behind it. */
export interface ExcelHost {
  /** Takes a message of the client's bridge (`sendMessageToHost`). */
  receive(text: string): void;
  /** Gives messages to the client (`onMessageFromHost`); returns the way to stop listening. */
  onSend(listener: (text: string) => void): () => void;
  /** Adds a service object (ObjectPathType 2) by name, e.g. `Microsoft.ExcelServices.CustomFunctions`; methods by wire name. */
  registerService(name: string, methods: ServiceMethods): void;
  /** Pushes entries to the client: events, custom-function invocations. */
  push(entries: readonly HostEntry[]): void;
  readonly workbook: WorkbookModel;
  /** Whether it is at work on a message, or was so lately that the next one of the same work may be on its way. */
  readonly working: boolean;
  onMessageLogged(listener: (record: MessageRecord) => void): () => void;
  /** While on, batches fail with InvalidOperationInCellEditMode, or wait when they asked to be delayed. */
  setEditMode(on: boolean): void;
  setOptions(patch: Partial<HostOptions>): void;
  dispose(): void;
}
