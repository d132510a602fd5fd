import * as v from 'valibot';
import type { Language } from '../locales';
import type { Sheet } from '../sheet';
import { matrices } from './matrices';
import { overview } from './overview';
import { policy } from './policy';
import { supply } from './supply';
import type { Inputs, Tool, ToolId } from './tool';
import { value } from './value';

export { type Inputs, REPORT_TOOLS, type Tool, TOOL_IDS, type ToolId } from './tool';

/** Every tool, in the order in which they are offered. */
const TOOLS: readonly Tool<never, never>[] = [overview, matrices, policy, supply, value] as unknown as readonly Tool<
  never,
  never
>[];

/** A sheet that a tool makes, with the id by which it is known again in a workbook. */
export interface ToolSheet {
  readonly id: string;
  readonly sheet: Sheet;
}

export { policyView, type PolicyView } from './policy/view';

/** A tool as it is offered. */
export interface OfferedTool {
  readonly id: ToolId;
  readonly name: string;
  /** What question it answers. */
  readonly purpose: string;
}

export const offeredTools = (language: Language): OfferedTool[] =>
  TOOLS.map(({ id, words }) => ({ id, name: words[language].name, purpose: words[language].purpose }));

/** What a tool makes of a portfolio. */
export interface ToolRun {
  readonly sheets: readonly ToolSheet[];
  /** The settings that it ran with, to be kept. */
  readonly settings: unknown;
}

/** Runs a tool with the settings that were kept, where they are still its own, else with those that it proposes. */
export function runTool(id: ToolId, kept: unknown, inputs: Inputs, language: Language): ToolRun {
  const tool = TOOLS.find((one) => one.id === id)!;
  const read = v.safeParse(tool.settings.schema, kept);
  const settings = read.success ? read.output : tool.settings.propose(inputs);
  const result = tool.compute(inputs, settings);
  const sheets = tool
    .sheets(result, inputs, settings, language)
    .map((sheet, k) => ({ id: k === 0 ? id : `${id}_${k + 1}`, sheet }));
  return { sheets, settings };
}

/** The sheets of a tool that runs with the settings that it proposes. */
export const toolSheets = (id: ToolId, inputs: Inputs, language: Language): readonly ToolSheet[] =>
  runTool(id, null, inputs, language).sheets;
