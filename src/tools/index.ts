import type { Language } from '../locales';
import type { Sheet } from '../sheet';
import { matrices } from './matrices';
import { overview } from './overview';
import type { Inputs, Tool, ToolId } from './tool';

export { type Inputs, type Tool, TOOL_IDS, type ToolId } from './tool';

/** Every tool, in the order in which they are offered. */
const TOOLS: readonly Tool<never, never>[] = [overview, matrices] as unknown as readonly Tool<never, never>[];

/** A sheet that a tool makes, with the id by which it is known again in a workbook. */
export interface ToolSheet {
  readonly id: string;
  readonly sheet: Sheet;
}

/** Runs a tool with the settings that it proposes, and lays out its sheets. */
export function toolSheets(id: ToolId, inputs: Inputs, language: Language): ToolSheet[] {
  const tool = TOOLS.find((one) => one.id === id)!;
  const settings = tool.settings.propose(inputs);
  const result = tool.compute(inputs, settings);
  return tool
    .sheets(result, inputs, settings, language)
    .map((sheet, k) => ({ id: k === 0 ? id : `${id}_${k + 1}`, sheet }));
}
