/** Why a tool's sheet cannot be made or shown, in English. */
export const report = {
  protectedSheet: 'The sheet of the report{{(sheet)}} is protected. Take the protection off and try again.',
};
