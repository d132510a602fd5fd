const es = {
  plan: {
    title: 'Si las horas no llegan',
    about:
      'Se busca el cambio más barato: menos visitas, sin bajar del mínimo, o clientes que pasan a otro comercial de su zona. Los costes son puntos, no dinero: cuenta cuánto mayor es uno que otro.',
    nothing: 'Sin horas disponibles no hay nada que comparar',
    fits: 'Las horas llegan: no hace falta cambiar nada',
    finding: 'Lo más barato para que quepa: {{change}}',
    findingLimit: 'Una manera de que quepa: {{change}}',
    short:
      'No cabe: ningún cambio permitido basta. Lo más cercano, {{change}}, deja sin cubrir {{hours}} {{hours:hora|horas}} al año',
    shortLimit:
      'No cabe con lo hallado: {{change}} {{hours:deja|dejan}} sin cubrir {{hours}} {{hours:hora|horas}} al año',
    shortOnly:
      'No cabe: {{hours:falta|faltan}} {{hours}} {{hours:hora|horas}} al año, y no queda nada que recortar ni pasar a otro comercial',
    visits_one: '1 visita menos al año',
    visits_other: '{{count}} visitas menos al año',
    clients_one: '1 cliente a otro comercial',
    clients_other: '{{count}} clientes a otro comercial',
    unserved_one: 'sigue sin atender 1 cliente sin comercial ({{hours}} h)',
    unserved_other: 'siguen sin atender {{count}} clientes sin comercial ({{hours}} h)',
    optimal:
      'Hallado por programación entera: es óptimo, ningún otro cambio cuesta menos ({{cost}} {{cost:punto|puntos}}).',
    fewest:
      'Hallado por programación entera: ningún cambio permitido deja menos horas sin cubrir, y de los que dejan esas ninguno cuesta menos ({{cost}} {{cost:punto|puntos}}).',
    shortFor:
      'La búsqueda (programación entera) se ha detenido antes de probarlo todo: puede que otro cambio deje menos horas sin cubrir.',
    would:
      'Cabría con {{hours}} {{hours:hora|horas}} más al año ({{people}}) y los cambios de abajo, o con {{all}} {{all:hora|horas}} más sin cambiar nada.',
    wouldPeople: 'De {{each}} {{each:hora|horas}} cada uno, son al menos {{least}} y {{most}} comerciales más.',
    wouldOnly: 'Cabría con {{hours}} {{hours:hora|horas}} más al año ({{people}}).',
    wouldOnlyPeople:
      'De {{each}} {{each:hora|horas}} cada uno, {{least:es al menos|son al menos}} {{least}} {{least:comercial|comerciales}} más.',
    wouldElse: 'También bajando las visitas de la política o sus mínimos, en el panel.',
    personHours: '{{name}}, {{hours}}',
    limit:
      'La búsqueda (programación entera) se ha detenido antes de probarlo todo: este cambio cuesta {{cost}} {{cost:punto|puntos}}, y el mejor posible costaría como mucho un {{gap}} menos.',
    costs:
      'Costes en puntos, no en dinero (se cambian en el panel). Pasar un cliente a otro comercial: {{move}}. Una visita menos: {{cut}}.',
    noZone: 'Ninguna columna dice la zona: ningún cliente cambia de comercial. Elíjala en el panel.',
    byZone:
      'Los clientes cambian de comercial solo dentro de su «{{column}}». De los de un mismo comercial, «{{column}}» y segmento pasa primero quien tiene las ventas bloqueadas, y después los de menor prioridad; lo mismo entre grupos cuyo cambio cuesta igual, y pasan al primero de la tabla que pueda atenderlos.',
    fewerTitle_one: 'Qué cliente pierde visitas',
    fewerTitle_other: 'Qué {{count}} clientes pierden visitas',
    fewerAbout:
      'De los de un mismo comercial y segmento pierde visitas primero quien tiene las ventas bloqueadas, y después los de menor prioridad, cada uno hasta su mínimo antes que el siguiente. A cuáles, lo decide usted: la carga es la misma.',
    zone: 'Zona del cliente',
    moveCost: 'Pasar un cliente a otro comercial: {{segment}} (puntos de coste)',
    cutCost: 'Una visita menos: {{segment}} (puntos de coste)',
    least: 'Visitas mínimas al año: {{segment}} (si no, {{half}})',
    column: {
      before: 'Horas ahora',
      given: 'Clientes que da',
      received: 'Clientes que recibe',
      cut: 'Visitas menos',
      visitsAfter: 'Visitas al año después',
      after: 'Horas después',
      left: 'Sobran / faltan (h)',
      of: 'De las que pide la política',
      least: 'Mínimo por cliente',
      from: 'De',
      to: 'A',
      rank: 'Prioridad',
      block: 'Bloqueo',
    },
  },
};

const en: typeof es = {
  plan: {
    title: 'Where the hours do not suffice',
    about:
      'The cheapest change is looked for: fewer visits, never below the least, or clients handed to another salesperson of their zone. Costs are points, not money: what counts is how much greater one is than another.',
    nothing: 'Without the hours available there is nothing to compare',
    fits: 'The hours suffice: nothing has to change',
    finding: 'The cheapest way to make it fit: {{change}}',
    findingLimit: 'One way to make it fit: {{change}}',
    short:
      'It does not fit: no change allowed is enough. The nearest, {{change}}, leaves {{hours}} {{hours:hour|hours}} a year uncovered',
    shortLimit:
      'It does not fit with what was found: {{change}} would leave {{hours}} {{hours:hour|hours}} a year uncovered',
    shortOnly:
      'It does not fit: {{hours}} {{hours:hour a year is|hours a year are}} missing, and nothing is left to cut or to hand over',
    visits_one: '1 visit fewer a year',
    visits_other: '{{count}} visits fewer a year',
    clients_one: '1 client to another salesperson',
    clients_other: '{{count}} clients to another salesperson',
    unserved_one: '1 client without a salesperson ({{hours}} h) stays unserved',
    unserved_other: '{{count}} clients without a salesperson ({{hours}} h) stay unserved',
    optimal:
      'Found by integer programming: it is optimal, no other change costs less ({{cost}} {{cost:point|points}}).',
    fewest:
      'Found by integer programming: no change allowed leaves fewer hours uncovered, and of those that leave as many none costs less ({{cost}} {{cost:point|points}}).',
    shortFor:
      'The search (integer programming) stopped before it had tried everything: another change may leave fewer hours uncovered.',
    would:
      'It would fit with {{hours}} more {{hours:hour|hours}} a year ({{people}}) and the changes below, or with {{all}} more {{all:hour|hours}} and no change.',
    wouldPeople: 'At {{each}} {{each:hour|hours}} each, that is at least {{least}} and {{most}} more salespeople.',
    wouldOnly: 'It would fit with {{hours}} more {{hours:hour|hours}} a year ({{people}}).',
    wouldOnlyPeople:
      'At {{each}} {{each:hour|hours}} each, that is at least {{least}} more {{least:salesperson|salespeople}}.',
    wouldElse: 'So it would with fewer visits in the policy, or lower minimums, in the pane.',
    personHours: '{{name}}, {{hours}}',
    limit:
      'The search (integer programming) stopped before it had tried everything: this change costs {{cost}} {{cost:point|points}}, and the best possible would cost {{gap}} less at most.',
    costs:
      'Costs in points, not in money (change them in the pane). A client to another salesperson: {{move}}. One visit less: {{cut}}.',
    noZone: 'No column says the zone: no client changes hands. Choose it in the pane.',
    byZone:
      'Clients change hands only within their “{{column}}”. Of those of one salesperson, “{{column}}” and segment, the ones whose sales are blocked go first, then those of the lowest priority; so between groups whose change costs the same, and they go to the first of those in the table who can take them.',
    fewerTitle_one: 'The client that loses visits',
    fewerTitle_other: 'The {{count}} clients that lose visits',
    fewerAbout:
      'Of one salesperson and segment, the ones whose sales are blocked lose visits first, then those of the lowest priority, each down to its least before the next. Which ones is for you to decide: the workload is the same.',
    zone: 'The client’s zone',
    moveCost: 'A client to another salesperson: {{segment}} (cost points)',
    cutCost: 'One visit less: {{segment}} (cost points)',
    least: 'Least visits a year: {{segment}} (else {{half}})',
    column: {
      before: 'Hours now',
      given: 'Clients given',
      received: 'Clients taken',
      cut: 'Visits fewer',
      visitsAfter: 'Visits a year after',
      after: 'Hours after',
      left: 'Left / missing (h)',
      of: 'Of those the policy asks',
      least: 'Least per client',
      from: 'From',
      to: 'To',
      rank: 'Priority',
      block: 'Block',
    },
  },
};

/** The cheapest plan of visits that fits into the hours there are. */
export const policyPlanWords = { es, en };
