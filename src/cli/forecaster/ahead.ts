import { toolOfColumn } from '../../locales/tools/columns';
import type { ToolColumnId } from '../../method';
import { type Inputs, prepareTool, type PurchaseList, type ToolId, workElsewhere } from '../../tools';
import type { PurchasesAsked } from '../purchaseList';
import { type Forecaster, forecasterOn } from './index';
import type { Threads } from './threads';

/** Long work of tools, begun before their turn: as soon as what it needs is at hand, while something else is done. */
export interface Ahead {
  /** Begins to read the purchase list, where one was given. */
  read(asked: PurchasesAsked | null, progress: (done: number) => void): void;
  /** The list whose reading was begun; null where nobody reads it but who asks. */
  purchases(): Promise<PurchaseList | null>;
  /** Begins what these tools will need. @param told what tools were told, by their ids */
  begin(tools: readonly ToolId[], told: () => Readonly<Record<string, unknown>>, inputs: Omit<Inputs, 'notes'>): void;
  /**
   * Waits for what was begun of these tools, and does meanwhile what does not hang on it: they then find it done.
   * @param waits said where there is something to wait for
   */
  arrived(tools: readonly ToolId[], waits: () => void): Promise<void>;
}

/** Nothing is begun ahead: each tool does its work when its turn comes. */
const NOTHING_AHEAD: Ahead = {
  read: () => undefined,
  purchases: () => Promise.resolve(null),
  begin: () => undefined,
  arrived: () => Promise.resolve(),
};

/** What is begun ahead on these threads; nothing without any. */
export const aheadOn = (threads: Threads | null): Ahead => (threads ? aheadBy(forecasterOn(threads)) : NOTHING_AHEAD);

/** A forecaster takes one forecast: of the first tool that needs one. */
export function aheadBy(forecaster: Forecaster): Ahead {
  let list: ReturnType<Ahead['purchases']> = Promise.resolve(null);
  let begun: { readonly tool: ToolId; readonly taken: Promise<void>; readonly meanwhile: () => void } | null = null;
  return {
    read(asked, progress) {
      if (asked) list = forecaster.purchases(asked, progress);
    },
    purchases: () => list,
    begin(tools, told, inputs) {
      const kept = told();
      const its = { ...inputs, notes: new Map<string, string>(), kept };
      for (const tool of begun ? [] : tools) {
        const work = workElsewhere(tool, kept[tool], its);
        if (!work) continue;
        const taken = forecaster.forecast(work.asked).then((made) => {
          if (made) work.take(made);
        });
        begun = { tool, taken, meanwhile: () => prepareTool(tool, kept[tool], its) };
        return;
      }
    },
    async arrived(tools, waits) {
      if (!begun || !tools.includes(begun.tool)) return;
      waits();
      begun.meanwhile();
      await begun.taken;
    },
  };
}

/** Tools that these columns are of. */
export const toolsOf = (columns: readonly ToolColumnId[]): ToolId[] => columns.map(toolOfColumn);
