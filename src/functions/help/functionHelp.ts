import type { CellResult, Declaration, Example } from '../declare';
import type { Localised } from '../declare/localised';
import type { ConceptId } from './concepts/conceptIds';
import type { SourceId } from './sources';

/** The groups in which people look for a function. */
export const FUNCTION_GROUPS = ['classification', 'value', 'accounts'] as const;
export type FunctionGroup = (typeof FUNCTION_GROUPS)[number];

/** Cells that a plain formula reads: where they are, what stands in them, and what the test puts there. */
export interface PlainCells {
  readonly at: string;
  readonly holds: Localised;
  readonly values: readonly (readonly (CellResult | Localised)[])[];
}

/** A formula of Excel alone, with the separators of each language; tests compute it from its cells. */
export interface PlainFormula {
  readonly formula: Localised;
  readonly cells: readonly PlainCells[];
  readonly gives: CellResult | Localised;
  /** What it leaves out, where it does not do everything that the function does. */
  readonly leavesOut?: Localised;
}

/**
 * What the help page and the finder say of a function beside its declaration. Apart from it, because the declarations
 * are loaded before anything else, when cells may be waiting, and nobody reads help then.
 */
export interface FunctionHelp {
  readonly group: FunctionGroup;
  /** The question that the function answers. */
  readonly answers: Localised;
  /** What people type who look for it under another name. */
  readonly alsoCalled: Localised;
  /** How it is computed. */
  readonly how: Localised;
  /** Where it takes a list to say it. */
  readonly howList?: readonly Localised[];
  readonly source: { readonly work: SourceId; readonly section: string };
  /** What to watch for. */
  readonly watch: readonly Localised[];
  /** The plain Excel formula that does the same, or why there is none and what to do instead. */
  readonly plain: PlainFormula | { readonly none: Localised };
  /** Pages that explain what it is about, the nearest first. */
  readonly concepts: readonly ConceptId[];
  readonly examples: readonly Example[];
}

/** A declaration with its help. */
export interface DocumentedFunction extends Declaration {
  readonly help: FunctionHelp;
  readonly examples: readonly Example[];
}
