/** Error codes of Excel that the host answers with, and the sentence that Excel gives beside each. */
export const SENTENCES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: 'The requested resource doesn’t exist.',
  NotImplemented: 'The requested feature isn’t implemented.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type ErrorCode = keyof typeof SENTENCES;

/** A refusal that the client turns into `OfficeExtension.Error`; any other exception becomes GeneralException. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? (SENTENCES as Record<string, string>)[code] ?? code);
    this.name = 'HostError';
  }
}

export const invalidArgument = (why: string): HostError =>
  new HostError('InvalidArgument', `${SENTENCES.InvalidArgument} (${why})`);
export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `${SENTENCES.ItemNotFound} (${what})`);
