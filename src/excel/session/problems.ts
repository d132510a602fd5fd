import { ExcelProblem, type ExcelProblemId, type OfficeAnswer, officeAnswer } from '../problems';

/** What Excel's error codes mean to a user; codes that are not here are `other` with their code and message. */
const BY_CODE = {
  InvalidOperationInCellEditMode: 'editMode',
  AccessDenied: 'protectedSheet',
  RequestPayloadSizeLimitExceeded: 'payload',
  ResponsePayloadSizeLimitExceeded: 'payload',
  OperationCellsExceedLimit: 'tooManyCells',
  RangeExceedsLimit: 'tooManyCells',
  ApiNotFound: 'apiMissing',
  NotImplemented: 'apiMissing',
  UnsupportedOperation: 'apiMissing',
  ItemNotFound: 'itemGone',
  InvalidReference: 'itemGone',
  InvalidSelection: 'noSelection',
  InsertDeleteConflict: 'unmovable',
  MergedRangeConflict: 'mergedConflict',
  PivotTableRangeConflict: 'pivotTable',
  NonBlankCellOffSheet: 'unmovable',
  ConnectionFailure: 'hostGone',
  HostRestartNeeded: 'hostGone',
  RequestAborted: 'hostGone',
  InactiveWorkbook: 'otherWorkbook',
} as const satisfies Readonly<Record<string, ExcelProblemId>>;

const isKnown = (code: string): code is keyof typeof BY_CODE => Object.hasOwn(BY_CODE, code);

/** Any failure as an {@link ExcelProblem}: Excel's own by their code, all else as `other`. */
export function asProblem(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const problem = problemOf(officeAnswer(error));
  problem.cause = error;
  return problem;
}

function problemOf({ code, where, message }: OfficeAnswer): ExcelProblem {
  if (code === undefined) return new ExcelProblem('other', { message });
  if (!isKnown(code)) return new ExcelProblem('other', { code, message });
  // A name cannot be missing where it is added: older versions say so while another workbook is in front (office-js #2078).
  if (code === 'ItemNotFound' && where === 'NamedItemCollection.add') return new ExcelProblem('otherWorkbook');
  if (code === 'AccessDenied' && where === 'WorksheetCollection.add') return new ExcelProblem('protectedBook');
  return new ExcelProblem(BY_CODE[code]);
}

export const isPayloadLimit = (error: unknown): boolean => asProblem(error).id === 'payload';
