/** What is said where a new sheet is no way on, in Spanish. */
export const report = {
  protectedSheet: 'La hoja{{(sheet)}} está protegida. Quítele la protección y vuelva a intentarlo.',
};
