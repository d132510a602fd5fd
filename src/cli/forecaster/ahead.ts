import { stat } from 'node:fs/promises';
import { toolOfColumn } from '../../locales/tools/columns';
import type { ToolColumnId } from '../../method';
import { canWorkElsewhere, type Inputs, type ToolId, workElsewhere } from '../../tools';
import { toolColumnNamed } from '../askedColumns';
import type { Options } from '../options';
import { type Forecaster, startForecaster } from './index';

/** Of a smaller file the forecast is made before a thread would have begun. */
const LARGE = 1_000_000;

/** Long work of tools, begun before their turn: as soon as what it needs is at hand, while something else is done. */
export interface Ahead {
  /** Begins what these tools will need. @param told what tools were told, by their ids */
  begin(tools: readonly ToolId[], told: () => Readonly<Record<string, unknown>>, inputs: Omit<Inputs, 'notes'>): void;
  /** Waits for what was begun of these tools: they then find it done. @param waits said where there is something */
  arrived(tools: readonly ToolId[], waits: () => void): Promise<void>;
  stop(): void;
}

/** Nothing is begun ahead: each tool does its work when its turn comes. */
export const NOTHING_AHEAD: Ahead = {
  begin: () => undefined,
  arrived: () => Promise.resolve(),
  stop: () => undefined,
};

/**
 * Threads for what was asked for, started before anything is read, so that they are ready by then; none where the list is
 * short.
 */
export async function aheadFor(options: Options): Promise<Ahead> {
  const tools = [...options.tools, ...options.also.flatMap((given) => toolColumnNamed(given) ?? []).map(toolOfColumn)];
  const list = options.purchases ?? (options.sumPurchases ? options.input : null);
  if (list === null || !tools.some(canWorkElsewhere) || (await sizeOf(list)) < LARGE) return NOTHING_AHEAD;
  const forecaster = startForecaster();
  return forecaster ? aheadBy(forecaster) : NOTHING_AHEAD;
}

/** In bytes, of the file of `FILE` or `FILE!SHEET`; 0 where there is none: whoever reads it will say so. */
async function sizeOf(given: string): Promise<number> {
  const [, file = given] = /^(.+\.xls[xm])!(.+)$/i.exec(given) ?? [];
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

/** A forecaster takes one forecast: of the first tool that needs one. */
export function aheadBy(forecaster: Forecaster): Ahead {
  let begun: { readonly tool: ToolId; readonly taken: Promise<void> } | null = null;
  return {
    begin(tools, told, inputs) {
      const kept = told();
      const its = { ...inputs, notes: new Map<string, string>(), kept };
      for (const tool of begun ? [] : tools) {
        const work = workElsewhere(tool, kept[tool], its);
        if (!work) continue;
        const taken = forecaster.forecast(work.asked).then((made) => {
          if (made) work.take(made);
        });
        begun = { tool, taken };
        return;
      }
    },
    async arrived(tools, waits) {
      if (!begun || !tools.includes(begun.tool)) return;
      waits();
      await begun.taken;
    },
    stop: () => forecaster.stop(),
  };
}

/** Tools that these columns are of. */
export const toolsOf = (columns: readonly ToolColumnId[]): ToolId[] => columns.map(toolOfColumn);
