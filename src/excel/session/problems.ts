import { ExcelProblem, type ExcelProblemId } from '../gateway';

/** What Excel's error codes mean to a user; codes that are not here are `other` with their code and message. */
const BY_CODE: Readonly<Record<string, ExcelProblemId>> = {
  InvalidOperationInCellEditMode: 'editMode',
  AccessDenied: 'protectedSheet',
  RequestPayloadSizeLimitExceeded: 'payload',
  ResponsePayloadSizeLimitExceeded: 'payload',
  OperationCellsExceedLimit: 'selectionTooLarge',
  RangeExceedsLimit: 'selectionTooLarge',
  ApiNotFound: 'apiMissing',
  NotImplemented: 'apiMissing',
  UnsupportedOperation: 'apiMissing',
  ItemNotFound: 'changedSince',
  InvalidReference: 'changedSince',
  InvalidSelection: 'noSelection',
  InsertDeleteConflict: 'columnsOverlap',
  MergedRangeConflict: 'columnsOverlap',
  PivotTableRangeConflict: 'columnsOverlap',
  NonBlankCellOffSheet: 'columnsOverlap',
  ConnectionFailure: 'hostGone',
  HostRestartNeeded: 'hostGone',
  RequestAborted: 'hostGone',
  InactiveWorkbook: 'otherWorkbook',
};

interface OfficeError {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/** Any failure as an {@link ExcelProblem}: Excel's own by their code, all else as `other`. */
export function asProblem(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const { code, message, debugInfo } = (typeof error === 'object' && error !== null ? error : {}) as OfficeError;
  const params: Record<string, string> = {};
  if (typeof code === 'string') params['code'] = code;
  params['message'] = typeof message === 'string' ? message : String(error);
  if (typeof debugInfo?.errorLocation === 'string') params['where'] = debugInfo.errorLocation;
  const known = typeof code === 'string' && Object.hasOwn(BY_CODE, code) ? BY_CODE[code]! : 'other';
  // A name cannot be missing where it is added: older versions say so while another workbook is in front (office-js #2078).
  const where = String(params['where'] ?? '');
  const addsSheet = known === 'protectedSheet' && where === 'WorksheetCollection.add';
  const id = addsSheet
    ? 'protectedBook'
    : code === 'ItemNotFound' && params['where'] === 'NamedItemCollection.add'
      ? 'otherWorkbook'
      : known;
  const problem = new ExcelProblem(id, params);
  problem.cause = error;
  return problem;
}

/** The same problem, told that taking back failed: the workbook is not as it was. */
export const asTouched = (problem: ExcelProblem): ExcelProblem => new ExcelProblem(problem.id, problem.params, false);

export const isPayloadLimit = (error: unknown): boolean => asProblem(error).id === 'payload';
