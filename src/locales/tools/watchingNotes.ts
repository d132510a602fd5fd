const es = {
  gap: {
    without:
      'La foto del {{date}} no sabe {{columns}} de ningún cliente: las dos se comparan sin ello, para que no parezca un cambio. En «Lo que una no sabe» puede tomarlo de la otra foto.',
    held: 'La foto del {{date}} no sabe {{columns}} de ningún cliente: se toma de cada uno lo que dice la otra foto, así que eso no mueve a nadie.',
  },
  years: 'Lo que se lee de un año es, en cada foto, de un año suyo: {{columns}}.',
  renamed:
    'Con los mismos límites se lee ahora otro encabezado, y se comparan como la misma cifra: {{columns}}. Si no lo son, lo que eso mueve no es cosa de los clientes.',
  swapped: '«Antes» era posterior a «Después»: se comparan en el orden del calendario.',
  window:
    'La foto del {{date}} se hizo con {{months}} {{months:mes|meses}} de facturas, no con doce: sus importes no se han llevado a un año.',
  held: 'Foto del {{date}}: {{text}}',
  listAndTable:
    'La foto del {{listed}} está hecha de la lista de compras y la del {{told}} de la tabla: si no cuentan la misma facturación (los mismos doce meses, las mismas facturas), parte de los cambios viene de ahí.',
  renamed_one: '1 cliente tiene otro nombre que antes; se le reconoce por su código.',
  renamed_other: '{{count}} clientes tienen otro nombre que antes; se les reconoce por su código.',
  perhaps: '{{gone}} ya no está y {{fresh}} es nuevo, y los dos se llaman «{{name}}»: quizá sólo cambió el código.',
  perhapsMore: '… y {{count}} {{count:pareja|parejas}} más como esta.',
  scheme:
    'Las fotos son de dos modelos distintos: «{{before}}» y «{{after}}». Los dígitos sólo se comparan donde son del mismo criterio.',
  schemeAlike:
    'Las fotos son de dos modelos distintos que se llaman igual, «{{name}}». Los dígitos sólo se comparan donde son del mismo criterio.',
  rules:
    'Entre las dos fotos cambiaron las reglas (criterios, sentidos, límites o pesos): lo que se debe a ellas está aparte.',
  cut: 'Cambió el límite de {{what}}: de {{before}} a {{after}} ({{how}}).',
  derived: 'hallado de nuevo con la cartera',
  typed: 'escrito a mano',
  cutsMore: '… y {{count}} {{count:límite|límites}} más.',
  shareCut: 'la cuota alta',
  turnoverCut: 'la facturación alta',
  turnoverCutOf: 'la facturación alta de «{{family}}»',
  noScheme: 'La foto del {{date}} no guarda su modelo: se compara, pero no se puede explicar.',
  noColumn: 'La foto del {{date}} no guarda «{{header}}»: se compara, pero no se puede explicar.',
  unfaithful_one:
    'El resultado guardado de 1 cliente no sale de sus datos guardados (alguien lo ha escrito encima): se cuenta, pero no se explica.',
  unfaithful_other:
    'Los resultados guardados de {{count}} clientes no salen de sus datos guardados (alguien los ha escrito encima): se cuentan, pero no se explican.',
  corrected: 'La foto del {{date}} se corrigió después: lo que se debe a la corrección está aparte.',
  damage: 'En el historial hay celdas dañadas:',
};

const en: typeof es = {
  gap: {
    without:
      'The snapshot of {{date}} does not know {{columns}} of any client: both are compared without it, so that it does not look like a change. In “What one does not know” you can take it from the other snapshot.',
    held: 'The snapshot of {{date}} does not know {{columns}} of any client: what the other snapshot says of each is taken, so it moves nobody.',
  },
  years: 'What is read of a year is of another year in each snapshot: {{columns}}.',
  renamed:
    'Another header is read now with the same cuts, and both are compared as one figure: {{columns}}. If they are not, what that moves is not the clients’ doing.',
  swapped: '“Before” was later than “After”: they are compared in the calendar’s order.',
  window:
    'The snapshot of {{date}} was made of {{months}} {{months:month|months}} of invoices, not twelve: its amounts were not made annual.',
  held: 'Snapshot of {{date}}: {{text}}',
  listAndTable:
    'The snapshot of {{listed}} is made of the list of purchases and that of {{told}} of the table: unless both count the same turnover (the same twelve months, the same invoices), part of the moves comes from that.',
  renamed_one: '1 client has another name than before; it is known by its id.',
  renamed_other: '{{count}} clients have other names than before; they are known by their ids.',
  perhaps: '{{gone}} is gone and {{fresh}} is new, and both are called “{{name}}”: perhaps only the id changed.',
  perhapsMore: '… and {{count}} more pairs like this.',
  scheme:
    'The snapshots are of two schemes: “{{before}}” and “{{after}}”. Digits are compared only where they are of the same criterion.',
  schemeAlike:
    'The snapshots are of two schemes of the same name, “{{name}}”. Digits are compared only where they are of the same criterion.',
  rules:
    'The rules (criteria, directions, boundaries or weights) changed between the two: what is due to them stands apart.',
  cut: 'The cut of {{what}} changed: from {{before}} to {{after}} ({{how}}).',
  derived: 'found anew in the portfolio',
  typed: 'typed',
  cutsMore: '… and {{count}} more cuts.',
  shareCut: 'high share',
  turnoverCut: 'high turnover',
  turnoverCutOf: 'high turnover of “{{family}}”',
  noScheme: 'The snapshot of {{date}} does not keep its scheme: it is compared, but cannot be explained.',
  noColumn: 'The snapshot of {{date}} does not keep “{{header}}”: it is compared, but cannot be explained.',
  unfaithful_one:
    'The stored result of 1 client does not follow from its stored data (somebody typed over it): it is counted, but not explained.',
  unfaithful_other:
    'The stored results of {{count}} clients do not follow from their stored data (somebody typed over them): they are counted, but not explained.',
  corrected: 'The snapshot of {{date}} was corrected later: what is due to the correction stands apart.',
  damage: 'The history has damaged cells:',
};

/** What has to be known about two snapshots that are compared. */
export const watchingNoteWords = { es, en };
