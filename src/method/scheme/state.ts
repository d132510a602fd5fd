import * as v from 'valibot';
import { MethodProblem } from '../problems';
import { migrated } from './migrations';
import type { Scheme } from './model';
import { damaged, parseScheme, parseWith } from './validation';

/** A column of the user's workbook that the add-in owns, anchored by a defined name that moves with its cells. */
const ownedColumn = v.strictObject({
  /** Id of an output column (`columns.ts`). */
  column: v.string(),
  /** The defined name whose range is the column's cells, header included. */
  anchor: v.string(),
});

/** Where a run wrote: found again however rows are sorted, columns inserted, headers renamed or sheets moved. */
const outputBinding = v.strictObject({
  id: v.string(),
  schemeId: v.string(),
  /** Criteria, directions, boundaries and weights in force when it was written (`rulesVersion`). */
  rulesVersion: v.string(),
  place: v.variant('kind', [
    v.strictObject({ kind: v.literal('table'), tableId: v.string(), tableName: v.string() }),
    /** The source range is anchored by a name too. */
    v.strictObject({ kind: v.literal('range'), anchor: v.string() }),
  ]),
  idHeader: v.nullable(v.string()),
  output: v.picklist(['values', 'live', 'plain']),
  /** Ranks beside live formulas that are values, those of the last write; absent where they are formulas like the rest. */
  ranks: v.optional(v.literal('values')),
  language: v.picklist(['es', 'en']),
  columns: v.array(ownedColumn),
});
export type OutputBinding = v.InferOutput<typeof outputBinding>;

export interface WorkbookState {
  readonly schemes: readonly Scheme[];
  readonly activeSchemeId: string | null;
  readonly bindings: readonly OutputBinding[];
  /** Settings of each tool that was used, by its id: the tool checks its own. */
  readonly tools: Readonly<Record<string, unknown>>;
}

/**
 * Where each scheme's numbers live follows from its columns: on a sheet while any of them are formulas that read it.
 */
export function withHomes<S extends WorkbookState>(state: S): S {
  const schemes = state.schemes.map((scheme): Scheme => {
    const reads = state.bindings.some(({ schemeId, output }) => schemeId === scheme.id && output !== 'values');
    const home = reads ? 'sheet' : 'settings';
    return scheme.home === home ? scheme : { ...scheme, home };
  });
  return { ...state, schemes };
}

const STATE_VERSION = 4;
const FORMAT = 'cec4444/workbook';
export const EMPTY_STATE: WorkbookState = { schemes: [], activeSchemeId: null, bindings: [], tools: {} };

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  state: v.unknown(),
});
const stateSchema = v.strictObject({
  schemes: v.array(v.unknown()),
  activeSchemeId: v.nullable(v.string()),
  bindings: v.array(outputBinding),
  tools: v.record(v.string(), v.unknown()),
});

/** The state as plain JSON data for the workbook's settings. */
export function stateToData(state: WorkbookState): unknown {
  return { format: FORMAT, version: STATE_VERSION, state };
}

/**
 * The state out of a workbook's settings; nothing stored is an empty state.
 * @throws MethodProblem `schemeTooNew`, `schemeDamaged` with the path
 */
export function stateFromData(data: unknown): WorkbookState {
  if (data == null) return EMPTY_STATE;
  const { version, state } = parseWith(envelope, data, '');
  if (version > STATE_VERSION) throw new MethodProblem('schemeTooNew', { version, known: STATE_VERSION });
  const checked = parseWith(stateSchema, migrated('state', state, { from: version, to: STATE_VERSION }), 'state');
  const schemes = checked.schemes.map((scheme, k) => parseScheme(scheme, `state.schemes[${k}]`));
  const ids = schemes.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) throw damaged('state.schemes', 'distinct ids', ids);
  if (checked.activeSchemeId !== null && !ids.includes(checked.activeSchemeId)) {
    throw damaged('state.activeSchemeId', 'the id of a scheme', checked.activeSchemeId);
  }
  return { ...checked, schemes };
}
