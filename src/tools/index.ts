import * as v from 'valibot';
import { type Language, type PlacedColumn, wordsOf } from '../locales';
import { lackWords } from '../locales/tools/lacks';
import { type KnownToolColumn, TOOL_COLUMNS, toolColumnWordsOf, toolOfColumn } from '../locales/tools/columns';
import type { ToolColumnId } from '../method';
import { toolSheetId, unsignedZero } from '../sheet';
import type { ForecastStep } from '../value';
import { columnUses, type ColumnUse } from './columnUses';
import { TOOLS, type ToolId, TOOL_IDS } from './list';
import { madeFrom, settingsWith } from './madeFrom';
import { rangeWords, settingRange } from './settingRange';
import type {
  Inputs,
  Lack,
  OwnLack,
  Reads,
  SecondList,
  Subject,
  Tool,
  ToolField,
  ToolFields,
  ToolSheet,
  Unused,
  WorkElsewhere,
} from './tool';

export { REPORT_TOOLS, TOOL_IDS, type ToolId } from './list';
export { schemeSheet } from './schemeSheet';
export {
  type ContractList,
  type Inputs,
  type Lack,
  type OwnLack,
  type ListOrigin,
  type PurchaseList,
  type Reads,
  type RelationList,
  type SecondList,
  type Subject,
  SUBJECTS,
  type Tool,
  type ToolField,
  type ToolFields,
  type WorkElsewhere,
} from './tool';

export { certaintyCard } from './certainty/card';
export { type ValueCard, valueCard } from './value/card';
export { backCastPlan, type BackCastPlan, type Quarter } from './watching/backCastPlan';
export * from './watching/history';
export {
  type MoverKind,
  type MoverView,
  type SnapshotPlan,
  snapshotPlan,
  type WatchView,
  watchView,
} from './watching/view';

/** What a tool is called. */
export const nameOfTool = (id: ToolId, language: Language): string => TOOLS[id].words[language].name;

/** A tool's column as it is offered. */
export interface OfferedColumn {
  readonly id: KnownToolColumn;
  readonly name: string;
  /** Why one would want it. */
  readonly about: string;
}

/** A tool as it is offered. */
export interface OfferedTool {
  readonly id: ToolId;
  readonly name: string;
  /** What question it answers. */
  readonly purpose: string;
  readonly subject: Subject;
  /** Whether there is something to tell it. */
  readonly hasForm: boolean;
  /** Whether it works on clients' codes or segments, and waits for the four criteria. */
  readonly needsCode: boolean;
  /** What it needs besides the client table. */
  readonly needs: SecondList | null;
  /** What it works on besides where there is one. */
  readonly takes: SecondList | null;
  /** What of it can stand beside the clients. */
  readonly columns: readonly OfferedColumn[];
  /** What its sheets follow from besides the clients and its own settings. */
  readonly reads: readonly Reads[];
}

/** The tool's columns, each with its name and why one would want it. */
const offeredColumns = (id: ToolId, language: Language): OfferedColumn[] =>
  TOOL_COLUMNS.filter((column) => toolOfColumn(column) === id).map((column) => ({
    id: column,
    ...toolColumnWordsOf(column, language),
  }));

/** Every tool as it is offered; those that need a second list, where one is at hand. */
export const offeredTools = (language: Language): OfferedTool[] =>
  TOOL_IDS.map((id) => {
    const { words, subject, form, needsCode, needs, takes, reads } = TOOLS[id];
    const { name, purpose } = words[language];
    const columns = offeredColumns(id, language);
    return {
      id,
      name,
      purpose,
      subject,
      hasForm: form !== undefined,
      reads,
      columns,
      needsCode,
      needs: needs ?? null,
      takes: takes ?? null,
    };
  });

/** What a tool needs besides the client table; null where that is all. */
export const listNeeded = (id: ToolId): SecondList | null => TOOLS[id].needs ?? null;

/** What a tool works on besides the client table where there is one; null for the others. */
export const listTaken = (id: ToolId): SecondList | null => TOOLS[id].takes ?? null;

/** Whether a tool works on clients' codes or segments; the others are made without four criteria. */
export const needsCode = (id: ToolId): boolean => TOOLS[id].needsCode;

/** Whether a tool reads what was remembered of the clients. */
export const readsHistory = (id: ToolId): boolean => TOOLS[id].reads.includes('history');

/** Whether a tool needs a purchase list besides the client table. */
export const needsPurchases = (id: ToolId): boolean => listNeeded(id) === 'purchases';

/** What a tool makes of a portfolio. */
export interface ToolRun {
  readonly sheets: readonly ToolSheet[];
  /** The settings that it ran with, to be kept. */
  readonly settings: unknown;
  /** What is missing, with the way on, where its sheets say nothing but that. */
  readonly missing: string | null;
  readonly lack: OwnLack | null;
  /** What it was told that counts for nothing. */
  readonly unused: readonly Unused[];
}

/** A tool with the settings that were kept, where they are still its own, else with those that it proposes. */
function toolWith(id: ToolId, kept: unknown, inputs: Inputs): { tool: Tool<never, never>; settings: never } {
  const tool = TOOLS[id];
  return { tool, settings: settingsWith(tool, kept, inputs) };
}

/** What running a tool takes long for, step by step; running it afterwards is quick. Most tools have no such steps. */
export function* toolSteps(id: ToolId, kept: unknown, inputs: Inputs): Generator<ForecastStep, void, void> {
  const { tool, settings } = toolWith(id, kept, inputs);
  if (tool.steps) yield* tool.steps(inputs, settings);
}

/** What of a tool's run another thread can do; null where there is nothing of the kind, or it is done. */
export function workElsewhere(id: ToolId, kept: unknown, inputs: Inputs): WorkElsewhere | null {
  const { tool, settings } = toolWith(id, kept, inputs);
  return tool.elsewhere?.(inputs, settings) ?? null;
}

/** Does of a tool's run, while its long work is done elsewhere, what does not hang on that; running it then finds it done. */
export function prepareTool(id: ToolId, kept: unknown, inputs: Inputs): void {
  TOOLS[id].prepare?.(inputs);
  // Fingerprints of long lists are kept.
  madeFromNow(id, kept, inputs);
}

/** What a tool's sheets would be made from now, to be compared with what those that stand were made from. */
export const madeFromNow = (id: ToolId, kept: unknown, inputs: Inputs): string =>
  madeFrom(TOOLS[id], kept, inputs, TOOLS);

/** Runs a tool with the settings that were kept, where they are still its own, else with those that it proposes. */
export function runTool(id: ToolId, kept: unknown, inputs: Inputs, language: Language): ToolRun {
  const { tool, settings } = toolWith(id, kept, inputs);
  const result = tool.compute(inputs, settings);
  const from = madeFromNow(id, kept, inputs);
  const sheets = tool.sheets(result, inputs, settings, language).map((sheet, k) => ({
    id: toolSheetId(id, k),
    // The first one keeps it for all of them.
    sheet: k === 0 ? { ...sheet, madeFrom: from } : sheet,
  }));
  const lack = tool.lacks?.(result) ?? null;
  const missing = lack === null ? null : wordsOf(lackWords, language)(lack);
  const unused = (tool.unused?.(result, inputs, settings, language) ?? []).map((one) =>
    typeof one === 'string' ? { sentence: one, way: '', settings: [] } : one,
  );
  return { sheets, settings, missing, lack, unused };
}

/** What is missing where a tool's sheets would say nothing but that; null where they have something to say. */
export function lackOfTool(id: ToolId, kept: unknown, inputs: Inputs): Lack | null {
  const { tool, settings } = toolWith(id, kept, inputs);
  return tool.lacks ? tool.lacks(tool.compute(inputs, settings)) : null;
}

/**
 * Columns of a tool beside the clients, in their order, worked out with the settings that were kept, else with those that
 * it proposes.
 * @param wanted which of them; what the tool does not give is left out
 */
export function toolColumns(
  id: ToolId,
  kept: unknown,
  inputs: Inputs,
  { wanted, language }: { readonly wanted: readonly ToolColumnId[]; readonly language: Language },
): readonly PlacedColumn[] {
  const { tool, settings } = toolWith(id, kept, inputs);
  if (!tool.columns) return [];
  return tool
    .columns(tool.compute(inputs, settings), inputs, settings, language)
    .filter(({ id: column }) => wanted.includes(column))
    .map(({ id: column, cells, ...rest }) => ({ column, ...rest, cells: cells.map(shownAs(rest.numberFormat)) }));
}

/** A cell as its format shows it: what is left of a sum would stand as "-0". */
const shownAs =
  (numberFormat: string | undefined) =>
  <C extends string | number>(cell: C): C | number =>
    typeof cell === 'number' ? unsignedZero(cell, numberFormat) : cell;

/** A tool's settings with one value changed; null where it has no such key, or the key does not take the value. */
export function setTool(
  id: ToolId,
  kept: unknown,
  inputs: Inputs,
  { key, value }: { readonly key: string; readonly value: string },
): unknown {
  const { tool, settings } = toolWith(id, kept, inputs);
  const changed = tool.form?.set(settings, key, value, inputs) ?? null;
  if (changed === null) return null;
  const read = v.safeParse(tool.settings.schema, changed);
  return read.success ? read.output : null;
}

/** Which numbers a tool takes at a field, in words. @param typed whether parts of a whole are typed as percentages alone */
export function takenNumbers(
  id: ToolId,
  {
    settings,
    field: { key, value, unit },
    inputs,
    typed,
  }: {
    readonly settings: unknown;
    readonly field: Extract<ToolField, { readonly kind: 'number' }>;
    readonly inputs: Inputs;
    readonly typed: 'percent' | 'both';
  },
  language: Language,
): string {
  const accepts = (number: number): boolean => setTool(id, settings, inputs, { key, value: String(number) }) !== null;
  return rangeWords(settingRange(accepts, value), unit === 'fraction' && typed === 'both' ? 'both' : unit, language);
}

/** What can be told to a tool, with what it has been told or proposes; without what would count for nothing. */
export const toolFields = (id: ToolId, kept: unknown, inputs: Inputs, language: Language): readonly ToolFields[] =>
  everyField(id, kept, inputs, language).map((group) => ({
    ...group,
    fields: group.fields.filter(({ idle = false }) => !idle),
  }));

/** All that a tool knows to be told, also what counts for nothing with these inputs. */
export function everyField(id: ToolId, kept: unknown, inputs: Inputs, language: Language): readonly ToolFields[] {
  const { tool, settings } = toolWith(id, kept, inputs);
  return tool.form?.groups(settings, inputs, language) ?? [];
}

/** What columns that the code does not read are good for; see `columnUses.ts`. */
export const usesOfColumns = (inputs: Inputs, language: Language): ColumnUse[] =>
  columnUses(
    inputs,
    (id) => everyField(id, inputs.kept?.[id], inputs, language).flatMap(({ fields }) => fields),
    language,
  );
export { type ColumnUse, columnUseLine, type MethodUse } from './columnUses';

/** The sheets of a tool that runs with the settings that it proposes. */
export const toolSheets = (id: ToolId, inputs: Inputs, language: Language): readonly ToolSheet[] =>
  runTool(id, null, inputs, language).sheets;

export { amountDoubts, contractDoubts } from './contracts/listMoney';
export { moneyRead, namedCells } from './listMoney';
export { withFresh } from './freshColumns';
export { purchaseDoubts, unreadCells } from './purchases/doubts';
export { purchaseStrangers, relationsOut, relationStrangers } from './strangers';
export { type ClientTableDraft, clientTableOf } from './clientTable';
export { samplePurchaseSheet, type SampleSheet } from './samplePurchases';
export {
  carriedCodes,
  type CarriedCodes,
  type CarryChoices,
  type NoCarriedCodes,
  codeTable,
  type CodeTable,
} from './codes';

export { nextStep, nextStepText, stageLines, type Stage, type StageLine } from './guide/compute';
