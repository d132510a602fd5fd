import type { WorkbookModel } from './model/workbook';
import type { HostEntry } from './model/events';
import type { HostOptions } from './options';

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
