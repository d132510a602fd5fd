/** The columns for agreed segments, in Spanish. */
export const agreed = {
  why: '¿El segmento de algún cliente se decide entre personas? Dos columnas suyas, junto a la tabla, lo guardan: el segmento acordado y el motivo. Al volver a escribir no se tocan.',
  add: 'Añadir las dos columnas',
  added: 'Columnas añadidas en {{place}}, para que usted las rellene.',
  otherWord: 'No es ninguno de los cuatro segmentos. ¿Lo deja así?',
};
