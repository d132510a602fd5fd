/** Why a tool's sheet cannot be made or shown, in Spanish. */
export const report = {
  protectedSheet: 'La hoja del informe{{where}} está protegida. Quítele la protección y vuelva a intentarlo.',
  changedSince:
    'La hoja del informe{{where}} ha cambiado mientras se preparaba: puede haber en ella una nota nueva. Vuelva a intentarlo.',
  nameGone: 'La hoja ya no está en el libro. Hágala de nuevo.',
};
