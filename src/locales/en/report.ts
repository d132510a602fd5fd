/** What is said where a new sheet is no way on, in English. */
export const report = {
  protectedSheet: 'The sheet{{(sheet)}} is protected. Take the protection off and try again.',
};
