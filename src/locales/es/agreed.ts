/** The columns for agreed segments, in Spanish. */
export const agreed = {
  why: '¿Su equipo decide el segmento de algún cliente? Dos columnas suyas, junto a la tabla, lo recogen: el segmento acordado y el motivo. Al volver a escribir no se tocan.',
  add: 'Añadir las dos columnas',
  added: 'Columnas añadidas en {{place}}, para que usted las rellene.',
  otherWord: 'No es ninguno de los cuatro segmentos. ¿Lo deja así?',
};
