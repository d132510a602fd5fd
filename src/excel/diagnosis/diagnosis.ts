import type { ExcelProblem } from '../problems';
import type { LongWork } from '../session/longWork';

/**
 * What is asked of an Excel, in this order, and what may be found. A check of `behind` is run by itself: it wants another
 * workbook in front.
 */
export const FINDINGS = {
  place: ['told', 'untold'],
  language: ['told'],
  sets: ['enough', 'tooLow'],
  calculation: ['automatic', 'manual'],
  sheet: ['added'],
  writing: ['kept', 'changed'],
  functions: ['answered', 'unknown', 'waiting', 'other'],
  emptyCell: ['zero', 'empty', 'other'],
  hiddenRows: ['own', 'elsewhere'],
  filter: ['elsewhere', 'own'],
  merged: ['unseen', 'seen', 'changed'],
  tableColumn: ['filled', 'blank'],
  names: ['found', 'lost'],
  settings: ['kept', 'lost'],
  events: ['ours', 'untold', 'unnamed', 'none'],
  undoGroup: ['merged', 'refused'],
  speed: ['measured'],
  protectedSheet: ['refused', 'told'],
  behind: ['nameless', 'whole', 'gone'],
} as const;
export type CheckId = keyof typeof FINDINGS;
export type Finding<Id extends CheckId = CheckId> = (typeof FINDINGS)[Id][number];

/**
 * What the code is written for, as `docs/excel-behaviour.md` has it and the stand-in does it. Checks that are not here only
 * tell what they have seen: both ways are coped with, or there is nothing to expect.
 */
export const EXPECTED: { readonly [Id in CheckId]?: readonly Finding<Id>[] } = {
  sets: ['enough'],
  calculation: ['automatic'],
  sheet: ['added'],
  writing: ['kept'],
  functions: ['answered'],
  hiddenRows: ['own'],
  filter: ['elsewhere'],
  merged: ['unseen'],
  tableColumn: ['filled'],
  names: ['found'],
  settings: ['kept'],
  events: ['ours', 'untold'],
  undoGroup: ['merged'],
  protectedSheet: ['refused'],
  behind: ['nameless'],
};

/** Why a check was not run: this Excel has not got what it is about, or the sheet for it could not be added. */
export const REASONS = ['noFunctions', 'noUndoGroup', 'undoGroupOnWeb', 'noSheet'] as const;
export type Reason = (typeof REASONS)[number];

/** What a check has seen. No name, address or content of the user's is ever among the facts. */
export interface Seen<Id extends CheckId = CheckId> {
  readonly finding: Finding<Id>;
  readonly facts?: Facts;
}
export type Facts = Readonly<Record<string, string | number>>;

export type CheckResult = { readonly id: CheckId } & (
  | {
      /** As the code expects it; otherwise; or nothing was expected. */
      readonly outcome: 'expected' | 'differs' | 'seen';
      readonly finding: Finding;
      readonly facts: Facts;
    }
  | { readonly outcome: 'unavailable'; readonly reason: Reason }
  /** Excel refused, and the checks after it went on. */
  | { readonly outcome: 'stopped'; readonly problem: ExcelProblem }
);

/** What came of it all. */
export interface Diagnosis {
  readonly results: readonly CheckResult[];
  readonly cancelled: boolean;
  /** Name of the sheet for trials, where it could not be taken away again. */
  readonly left: string | null;
}

export interface CheckWork extends LongWork {
  /** Told after each check. */
  readonly checked?: (result: CheckResult) => void;
}

/** A check that wants another workbook in front. */
export interface BehindWork extends CheckWork {
  /** Resolves once the user has had the time to bring another workbook to the front; rejects where they give up. */
  away(): Promise<void>;
  /** Resolves once they are back. */
  back(): Promise<void>;
}
