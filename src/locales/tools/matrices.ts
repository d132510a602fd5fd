const es = {
  name: 'Matrices de estrategia',
  purpose: 'Quién está en cada casilla (posición × segmento, volumen × cuota, sumas) y qué hacer allí.',
  title: 'Matrices de estrategia',
  about:
    'En cada casilla: la estrategia, los clientes, su facturación anual sin IVA y los mayores. Más color, más clientes. Los contenidos son del modelo y se pueden cambiar en él.',
  several:
    'Un cliente puede tener otra estrategia en cada tabla: miran cosas distintas. Qué se hace con él lo dice «Acción principal», con la estrategia de su segmento.',
  clients: 'Clientes',
  turnover: 'Facturación{{(currency)}}',
  largest: 'Mayores',
  placed: '{{placed}} de {{clients}} {{clients:cliente|clientes}} {{placed:está|están}} en esta tabla.',
  lacking_one: 'A 1 le falta algún dato.',
  lacking_other: 'A {{count}} les falta algún dato.',
  outside: 'No se sitúan {{clients}}: no hay ventas que dejar ni que mantener.',
  potential_one: '1 cliente potencial',
  potential_other: '{{count}} clientes potenciales',
  lost_one: '1 cliente perdido',
  lost_other: '{{count}} clientes perdidos',
  position: {
    finding_one: 'Posición competitiva × segmento: un cliente para crecer',
    finding_other: 'Posición competitiva × segmento: {{count}} clientes para crecer',
    none: 'Posición competitiva × segmento: la tabla no dice la posición',
    noneAbout:
      'Añada una columna «Posición competitiva» (débil, media, buena) o derívela del número de competidores en el modelo.',
    noSegment: 'Posición competitiva × segmento: ningún cliente tiene posición y segmento',
    axis: 'Posición \\ segmento',
    fromCompetitors: 'La posición se deriva del dígito de competidores: 4, buena; 1, débil; lo demás, media.',
  },
  volumeShare: {
    finding_one: 'Volumen × cuota: un cliente para crecer',
    finding_other: 'Volumen × cuota: {{count}} clientes para crecer',
    none: 'Volumen × cuota: el modelo no tiene facturación y cuota entre sus criterios',
    axis: 'Dígito de facturación \\ de cuota',
  },
  sums: {
    finding_one: 'Sumas de dígitos: un cliente para crecer por los cuatro',
    finding_other: 'Sumas de dígitos: {{count}} clientes para crecer por los cuatro',
    none: 'Sumas de dígitos: ningún cliente tiene sus dígitos',
    about: 'De la suma más baja a la más alta, en cuatro partes iguales: salir, analizar, mantener, crecer.',
    unpaidExit: 'Con los cuatro dígitos, quien tiene un 1 en impagados sale.',
    shareKept: 'Con los cuatro dígitos, quien tiene un 4 en cuota se mantiene, porque no queda qué ganar.',
    sum2: '2.º + 3.º',
    sum3: '1.º + 2.º + 3.º',
    sum4: 'Los cuatro',
  },
};

const en: typeof es = {
  name: 'Strategy matrices',
  purpose: 'Who stands in each cell (position × segment, volume × share, sums), and what to do there.',
  title: 'Strategy matrices',
  about:
    'In each cell: the strategy, the clients, their annual turnover ex VAT and the largest of them. More colour, more clients. The contents are the scheme’s and can be changed there.',
  several:
    'A client can have another strategy in each table: they look at different things. What to do with it is told by “Main action”, from its segment’s strategy.',
  clients: 'Clients',
  turnover: 'Turnover{{(currency)}}',
  largest: 'Largest',
  placed: '{{placed}} of {{clients}} {{clients:client|clients}} {{placed:stands|stand}} in this table.',
  lacking_one: '1 lacks a figure.',
  lacking_other: '{{count}} lack a figure.',
  outside: 'Not placed: {{clients}}. There are no sales to stop or to keep.',
  potential_one: '1 potential client',
  potential_other: '{{count}} potential clients',
  lost_one: '1 lost client',
  lost_other: '{{count}} lost clients',
  position: {
    finding_one: 'Competitive position × segment: one client to grow',
    finding_other: 'Competitive position × segment: {{count}} clients to grow',
    none: 'Competitive position × segment: the table does not state the position',
    noneAbout:
      'Add a column “Competitive position” (weak, medium, strong), or derive it from the number of competitors in the scheme.',
    noSegment: 'Competitive position × segment: no client has a position and a segment',
    axis: 'Position \\ segment',
    fromCompetitors: 'The position is derived from the competitors digit: 4 strong, 1 weak, anything else medium.',
  },
  volumeShare: {
    finding_one: 'Volume × share: one client to grow',
    finding_other: 'Volume × share: {{count}} clients to grow',
    none: 'Volume × share: the scheme does not have turnover and share among its criteria',
    axis: 'Turnover digit \\ share digit',
  },
  sums: {
    finding_one: 'Sums of digits: one client to grow by all four',
    finding_other: 'Sums of digits: {{count}} clients to grow by all four',
    none: 'Sums of digits: no client has its digits',
    about: 'From the lowest sum to the highest, in four equal parts: exit, analyse, maintain, grow.',
    unpaidExit: 'With all four digits, a 1 in unpaid bills means exit.',
    shareKept: 'With all four digits, a 4 in share means maintain, since nothing is left to win.',
    sum2: '2nd + 3rd',
    sum3: '1st + 2nd + 3rd',
    sum4: 'All four',
  },
};

/** The words of the strategy matrices. */
export const matricesWords = { es, en };
