/** Why a tool's sheet cannot be made or shown, in Spanish. */
export const report = {
  protectedSheet: 'La hoja del informe{{(sheet)}} está protegida. Quítele la protección y vuelva a intentarlo.',
};
