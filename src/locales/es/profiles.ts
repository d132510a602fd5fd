/** Profiles of criteria: whom each is for, what they start from, in Spanish. */
export const profiles = {
  open: 'Perfiles de criterios…',
  close: 'Cerrar perfiles de criterios',
  about:
    'Cada cliente se juzga por un solo perfil: el de su familia y situación; si no lo hay, el de su familia; si no, el de su situación; si no, el general. Los códigos de perfiles distintos se comparan por el total, no dígito a dígito.',
  clients_one: '1 cliente',
  clients_other: '{{count}} clientes',
  withSatisfied: 'Los satisfechos son también clientes actuales: entran aquí mientras no haya un perfil para ellos.',
  nobody:
    'Todavía no es para ningún cliente: ninguna columna de la tabla dice la situación de cada uno. Añada una columna «Situación» con «{{kind}}» donde corresponda y pulse «Volver a leer la hoja»; si ya la hay con otro nombre, elíjala en Clientes, «Qué es cada columna».',
  edit: 'Ver sus criterios',
  shown: 'Se ve en Criterios',
  name: 'Nombre',
  family: 'Familia',
  kind: 'Situación',
  all: 'Todas',
  noFamily: 'sin familia',
  general: 'Para todos los demás: siempre tiene que haber uno.',
  copy: 'Copiar «{{name}}»',
  remove: 'Eliminar',
  add: 'Nuevo perfil a partir de:',
  taken: 'El perfil «{{name}}» ya es para esos clientes: cámbielo o elija otros.',
  ask: '¿Para qué clientes será «{{name}}»? Hasta que pulse «Crear el perfil» nadie cambia de código.',
  choose: 'Elija una familia o una situación: mientras no lo diga, no es para nadie.',
  would_one: 'Sería para 1 cliente, con estos criterios:',
  would_other: 'Sería para {{count}} clientes, con estos criterios:',
  instead: {
    column: 'en lugar de {{need}}, que la tabla no tiene',
    figures: 'en lugar de {{need}}, que más de la mitad de esos clientes no tiene',
  },
  without: '{{count}} de {{clients}} sin dato, que quedarían sin código',
  equalWeights:
    'Empieza con pesos iguales, porque los demás perfiles tienen pesos y con ellos y sin ellos las puntuaciones no se comparan.',
  even: 'con límites sacados de sus cifras, porque los habituales apenas los distinguen',
  create: 'Crear el perfil',
  leave: 'Dejarlo',
  replaced: 'Perfil «{{kind}}»: más de la mitad de sus clientes no tiene {{needs}}; en su lugar va {{instead}}.',
  evenIn:
    'Perfil «{{kind}}»: los límites de {{criterion}} salen de las cifras de sus clientes, porque los habituales apenas los distinguen.',
  copyOf: '{{name}} (copia)',
  preset: {
    itCompany: 'Empresa informática',
    current: 'Actuales',
    potential: 'Potenciales',
    satisfied: 'Satisfechos',
    lost: 'Perdidos',
    equal: 'Pesos iguales',
  },
  presetHelp: {
    itCompany:
      'El ejemplo del método, una empresa informática: familias, cuota, facturación e impagados, con pesos 10/30/50/10 % para los primeros años.',
    current:
      'Familias, cuota, facturación e impagados, sin pesos: lo que compran hoy, cuánto nos dan de sus compras y si pagan.',
    potential: 'Lo que podrían comprar, su tamaño, el prestigio que dan y cuántos competidores les sirven.',
    satisfied: 'Satisfacción, quejas, años de relación y clientes que nos han recomendado: a quién pedir referencias.',
    lost: 'Lo último que compraron, su margen, cuándo se fueron y sus impagados: a quién merece la pena recuperar.',
    equal: 'Los criterios del perfil a la vista, cada uno con un peso del 25 %.',
  },
  story: {
    both: 'Perfil de criterios: «{{profile}}», por su familia ({{family}}) y su situación ({{kind}}).',
    family: 'Perfil de criterios: «{{profile}}», por su familia ({{family}}).',
    kind: 'Perfil de criterios: «{{profile}}», por su situación ({{kind}}).',
    general: 'Perfil de criterios: «{{profile}}», el general: ningún otro es para su familia ni su situación.',
  },
  skipped: 'Sin perfil propio para «{{kind}}»: la tabla no tiene {{needs}}.',
};
