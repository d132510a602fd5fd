import type { ICommandService, IDisposable } from '@univerjs/core';

const START = 'formula.mutation.set-formula-calculation-start';
const NOTIFICATION = 'formula.mutation.set-formula-calculation-notification';
/** A calculation that says nothing for longer has been swallowed by another one; the next sync asks again. */
const PATIENCE_MS = 30_000;

/**
 * Which calculations are under way, the host's and those that Univer begins by itself (one for every new workbook, one
 * after each edit in the grid). The end of one tells nothing of another: who waits, waits for all of them.
 */
export class RunningCalculations {
  private running = 0;
  private readonly waiting = new Set<() => void>();
  private readonly listener: IDisposable;

  constructor(commands: ICommandService) {
    this.listener = commands.onCommandExecuted(({ id, params }) => {
      if (id === START) this.running++;
      else if (id !== NOTIFICATION) return;
      else if ((params as { functionsExecutedState?: number }).functionsExecutedState !== undefined) {
        this.running = Math.max(0, this.running - 1);
      }
      for (const heard of [...this.waiting]) heard();
    });
  }

  /** Resolves when no calculation is under way. */
  ended(): Promise<void> {
    if (this.running === 0) return Promise.resolve();
    return new Promise((resolve) => {
      let timer: ReturnType<typeof setTimeout>;
      const end = (): void => {
        clearTimeout(timer);
        this.waiting.delete(heard);
        resolve();
      };
      const heard = (): void => {
        if (this.running === 0) return end();
        clearTimeout(timer);
        timer = setTimeout(() => {
          this.running = 0;
          end();
        }, PATIENCE_MS);
        // In Node the wait must not keep the process alive.
        (timer as { unref?: () => void }).unref?.();
      };
      this.waiting.add(heard);
      heard();
    });
  }

  dispose(): void {
    this.listener.dispose();
  }
}
