import { MethodProblem } from '../../method';
import { PortfolioProblem } from '../../portfolio';
import type { Desk, DeskStep } from './desk';

/** A call to the desk in the worker. Cells travel in slices (`loadRows`), so that no message holds the pane up. */
export interface DeskCall {
  readonly id: number;
  readonly method: keyof Desk | 'loadRows';
  readonly args: readonly unknown[];
  /** Where among the arguments how far it is wants to be told: a signal and a function do not cross threads. */
  readonly watchAt?: number;
}
/** A call is called off, whether it is being worked on or waits. */
export interface DeskCancel {
  readonly cancel: number;
}

/** Its answer: a value, or what stopped it in a form that crosses threads; before it, how far it is. */
export type DeskAnswer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly problem: CarriedProblem }
  | { readonly id: number; readonly step: DeskStep };

interface CarriedProblem {
  readonly name: string;
  readonly id: string;
  readonly params: object;
  readonly message: string;
}

/** A thrown thing as plain data: class and id would be lost on the way between threads. */
export function carried(error: unknown): CarriedProblem {
  if (error instanceof MethodProblem || error instanceof PortfolioProblem) {
    return { name: error.name, id: error.id, params: error.params, message: error.message };
  }
  return { name: 'Error', id: '', params: {}, message: error instanceof Error ? error.message : String(error) };
}

/** The problem again, of its own class. */
export function revived({ name, id, params, message }: CarriedProblem): Error {
  if (name === 'MethodProblem') return new MethodProblem(id as never, params as never);
  if (name === 'PortfolioProblem') {
    return new PortfolioProblem(id as never, params as never);
  }
  return new Error(message);
}

/** Buffers of the typed arrays that a value is or has at its top: handed over instead of copied. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) => (ArrayBuffer.isView(part) ? [part.buffer as ArrayBuffer] : []));
}
