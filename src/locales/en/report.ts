/** Why a tool's sheet cannot be made or shown, in English. */
export const report = {
  protectedSheet: 'The sheet of the report{{where}} is protected. Take the protection off and try again.',
  changedSince:
    'The sheet of the report{{where}} has changed while it was being prepared: there may be a new note on it. Try again.',
  nameGone: 'The sheet is no longer in the workbook. Make it again.',
};
