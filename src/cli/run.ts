import type { Language } from '../locales';
import type { Ahead } from './forecaster/ahead';
import type { Progress } from './refusals';

/** What a run of the command carries from step to step: how it speaks, how far it has come, and where it ends. */
export interface Run {
  readonly language: Language;
  /** ISO date. */
  readonly today: string;
  readonly say: (lines: readonly string[]) => void;
  readonly progress: (line: string) => void;
  readonly context: Progress;
  readonly ahead: Ahead;
  /** The file of the result. */
  readonly target: string;
}
