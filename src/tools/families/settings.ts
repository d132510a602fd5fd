import * as v from 'valibot';
import { clientGroupings, type ColumnRole, DECISION_ROLES, type Portfolio } from '../../portfolio';
import { keptSettings } from '../keptSettings';
import type { Inputs } from '../tool';

/** Where the product family stands in its life, in order. */
export const LIFE_STAGES = ['introduction', 'growth', 'maturity', 'decline'] as const;

const text = v.pipe(v.string(), v.minLength(1));

/** What the matrix of product families × client families is told. */
export const familiesSchema = v.strictObject({
  /** Column of the client families; null: all clients are one. */
  by: v.nullable(text),
  /** Judged by the user, by `PRODUCT|CLIENT FAMILY`: the stage of the life cycle, and how much it matters to them, 1–4. */
  stages: v.record(v.string(), v.picklist(LIFE_STAGES)),
  importance: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4))),
});
export type FamiliesSettings = v.InferOutput<typeof familiesSchema>;

/** A cell of the matrix as its settings know it. */
export const cellKey = (product: string, group: string): string => `${product}|${group}`;

/** What clients have in common that is no family of them: whether they still buy, where they stand, what people decided. */
const NO_FAMILY: readonly ColumnRole[] = ['kind', 'position', ...DECISION_ROLES];

/** The column that says client families, else the first by which clients can be grouped that says nothing else. */
export function proposedFamilies(portfolio: Portfolio): FamiliesSettings {
  const family = portfolio.columns[portfolio.roles.get('family') ?? -1];
  const others = new Set(NO_FAMILY.map((role) => portfolio.columns[portfolio.roles.get(role) ?? -1]));
  const other = clientGroupings(portfolio).find((column) => !others.has(column));
  return { by: (family ?? other)?.header ?? null, stages: {}, importance: {} };
}

/** The settings that the workbook keeps for this tool, where they are still its own, else those that it proposes. */
export function familiesSettingsOf({ classification, kept }: Inputs): FamiliesSettings {
  return keptSettings(familiesSchema, kept?.families, () => proposedFamilies(classification.portfolio));
}

/** The column that stands in for the client family where none is said to be it; null where one is, or nothing does. */
export function standInFamily(portfolio: Portfolio, { by }: FamiliesSettings): string | null {
  return portfolio.roles.has('family') || !clientGroupings(portfolio).some(({ header }) => header === by) ? null : by;
}
