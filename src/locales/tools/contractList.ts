const es = {
  states: {
    finding: '{{active}} contratos siguen activos, de {{count}} con fechas',
    about:
      'Empiezan en «{{start}}» y terminan en «{{end}}» (vacía: activo), vistos el {{observed}}; un periodo es un {{period}}. Ese día es el de la fecha de referencia del modelo.',
    aboutList:
      'Una línea por contrato en {{place}}, con su inicio y su fin (vacío o 31/12/9999: activo), vistos el {{observed}}, la fecha de referencia del modelo; un periodo es un {{period}}.',
    several: {
      noProduct:
        'Un contrato que empieza a menos de 31 días del fin de otro del mismo cliente es su renovación; los demás cuentan por separado. El estado de un cliente es el de su contrato activo más antiguo.',
      product:
        'Un contrato que empieza a menos de 31 días del fin de otro del mismo cliente y producto es su renovación; los demás cuentan por separado. El estado de un cliente es el de su contrato activo más antiguo.',
      client:
        'Un contrato que empieza a menos de 31 días del fin de otro del mismo cliente es su renovación, aunque sea de otro producto (así se ha elegido en los ajustes); los demás cuentan por separado. El estado de un cliente es el de su contrato activo más antiguo.',
    },
    followed_one:
      'Al contrato terminado de la lista le sigue, en 31 días, otro del mismo cliente con otro producto: {{followed}} de 1 cuenta como perdido.',
    followed_other:
      'A {{followed}} de los {{count}} contratos terminados {{followed:le|les}} sigue, en 31 días, otro del mismo cliente con otro producto, y {{followed:cuenta|cuentan}} como {{followed:perdido|perdidos}}.',
    followedWay:
      'Si es el mismo contrato que sigue con otro nombre, elija en los ajustes de «Contratos»: «Se sigue» → «al cliente, aunque cambie el producto».',
    active: 'Activo',
    lost: 'Terminado',
    noStart: 'Sin fecha de inicio',
    unreadable: 'Con una fecha que no se puede leer',
    later: 'Empieza después del día de observación',
    backwards: 'Termina antes de empezar',
    noContract: 'Sin contrato en la lista',
    total: 'Total de clientes',
    young_one: '1 contrato no ha completado un periodo: todavía no dice nada de las renovaciones.',
    young_other: '{{count}} contratos no han completado un periodo: todavía no dicen nada de las renovaciones.',
  },
  lines: {
    finding_one: 'La línea de la lista está en este cuadro',
    finding_other: 'Cada una de las {{count}} líneas de la lista está en este cuadro',
    about:
      'Las que renuevan a la anterior no son contratos nuevos. Las demás con fechas cuentan para el modelo, también las de empresas que ya no están en la tabla de clientes.',
    active: 'Contratos activos',
    lost: 'Contratos terminados',
    renewed: 'Renuevan un contrato anterior',
    later: 'Empiezan después del día de observación',
    noClient: 'Sin cliente',
    noStart: 'Sin fecha de inicio',
    unreadable: 'Con una fecha que no se puede leer',
    backwards: 'Terminan antes de empezar',
    total: 'Total de líneas',
  },
  amounts: { finding: 'Importes que no se suman, o leídos según una regla' },
  faults: {
    finding_one: '1 celda impide que su línea cuente',
    finding_other: '{{count}} celdas impiden que sus líneas cuenten',
    about: 'Corríjalas en {{place}} y vuelva a hacer el informe: se lee de nuevo.',
    noClient: '{{cell}}: falta el cliente',
    noStart: '{{cell}}: falta la fecha de inicio',
    unreadable: '{{cell}}: «{{text}}» no es una fecha que se pueda leer',
    backwards: '{{cell}}: «{{text}}» es anterior al inicio del contrato',
    more_one: 'y 1 más.',
    more_other: 'y {{count}} más.',
  },
  unknown: {
    finding_one: '1 empresa con contratos no está en la tabla de clientes',
    finding_other: '{{count}} empresas con contratos no están en la tabla de clientes',
    about:
      'Sus contratos ({{contracts}}) cuentan para el modelo, porque quien se fue suele faltar en la tabla; no tienen línea por cliente ni suman valor.',
    more_one: 'y 1 más.',
    more_other: 'y {{count}} más.',
  },
};

const en: typeof es = {
  states: {
    finding: '{{active}} contracts are active, of {{count}} with dates',
    about:
      'They begin in “{{start}}” and end in “{{end}}” (empty: active), as of {{observed}}; a period is a {{period}}. That day is the model’s reference date.',
    aboutList:
      'A line for each contract in {{place}}, with its start and its end (empty or 9999-12-31: active), as of {{observed}}, the model’s reference date; a period is a {{period}}.',
    several: {
      noProduct:
        'A contract that begins within 31 days of the end of another one of its client is its renewal; others count one by one. A client stands where its longest active contract does.',
      product:
        'A contract that begins within 31 days of the end of another one of its client and product is its renewal; others count one by one. A client stands where its longest active contract does.',
      client:
        'A contract that begins within 31 days of the end of another one of its client is its renewal, even of another product (as the settings say); others count one by one. A client stands where its longest active contract does.',
    },
    followed_one:
      'The ended contract of the list is followed within 31 days by another of the same client with another product: {{followed}} of 1 counts as lost.',
    followed_other:
      '{{followed}} of {{count}} ended contracts {{followed:is|are}} followed within 31 days by another of the same client with another product, and {{followed:counts|count}} as lost.',
    followedWay:
      'If it is the same contract that goes on under another name, choose in the settings of “Contracts”: “What is followed” → “the client, even where the product changes”.',
    active: 'Active',
    lost: 'Ended',
    noStart: 'Without a start date',
    unreadable: 'With a date that cannot be read',
    later: 'Begins after the day of observation',
    backwards: 'Ends before it begins',
    noContract: 'Without a contract in the list',
    total: 'All clients',
    young_one: '1 contract has not completed a period: it says nothing of renewals yet.',
    young_other: '{{count}} contracts have not completed a period: they say nothing of renewals yet.',
  },
  lines: {
    finding_one: 'The line of the list is in this table',
    finding_other: 'Every one of the {{count}} lines of the list is in this table',
    about:
      'Those that renew the one before are no new contracts. The others with dates count for the model, those of companies that the client table has no longer, too.',
    active: 'Active contracts',
    lost: 'Ended contracts',
    renewed: 'Renew an earlier contract',
    later: 'Begin after the day of observation',
    noClient: 'Without a client',
    noStart: 'Without a start date',
    unreadable: 'With a date that cannot be read',
    backwards: 'End before they begin',
    total: 'All lines',
  },
  amounts: { finding: 'Amounts that are not added up or were read by a rule' },
  faults: {
    finding_one: '1 cell keeps its line from counting',
    finding_other: '{{count}} cells keep their lines from counting',
    about: 'Correct them in {{place}} and make the report again: the list is read anew.',
    noClient: '{{cell}}: the client is missing',
    noStart: '{{cell}}: the start date is missing',
    unreadable: '{{cell}}: “{{text}}” is no date that can be read',
    backwards: '{{cell}}: “{{text}}” is before the contract begins',
    more_one: 'and 1 more.',
    more_other: 'and {{count}} more.',
  },
  unknown: {
    finding_one: '1 company with contracts is not in the client table',
    finding_other: '{{count}} companies with contracts are not in the client table',
    about:
      'Their contracts ({{contracts}}) count for the model, since those who left are often missing in the table; they have no line among the clients and add no value.',
    more_one: 'and 1 more.',
    more_other: 'and {{count}} more.',
  },
};

/** Where each client and each line of a list of contracts went, and the cells to be mended. */
export const contractListWords = { es, en };
