import type { Injector } from '@univerjs/core';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

/** What Univer 0.25.1 keeps of changes that wait to be calculated. */
interface Trigger {
  _waitingCommandQueue: { readonly id: string }[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
}

/**
 * Keeps Univer from calculating by itself what the host has changed. It would begin 100 ms later, in the middle of
 * another message, and in the end put the results of what stood there before over what that message wrote. The host
 * calculates at the end of each message; what people change in the grid goes Univer's way.
 */
export class OwnTrigger {
  private readonly trigger: Trigger;

  constructor(
    injector: Injector,
    /** Told that there is something to calculate. */
    private readonly taken: () => void,
  ) {
    this.trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  }

  /** Runs a change of the host's. */
  within<T>(change: () => T): T {
    const waiting = this.trigger._waitingCommandQueue.length;
    try {
      return change();
    } finally {
      if (this.trigger._waitingCommandQueue.length > waiting) {
        const taken = this.trigger._waitingCommandQueue.splice(waiting);
        if (waiting === 0) clearTimeout(this.trigger._setTimeoutKey);
        // Names and new sheets are told of apart: few of them are in a formula.
        if (taken.some(({ id }) => !id.endsWith('-defined-name') && !id.endsWith('.insert-sheet'))) this.taken();
      }
    }
  }
}
