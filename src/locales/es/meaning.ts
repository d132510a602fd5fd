/** What a segment and a code mean and what to do about them, in Spanish; in our own words after the method. */
export const meaning = {
  who: {
    vital: 'Clientes que nos dan más del {{cut}} de sus compras y tienen una facturación alta.',
    promising: 'Clientes con una facturación alta que no nos dan más del {{cut}} de sus compras.',
    lacklustre: 'Clientes que nos dan más del {{cut}} de sus compras, pero con una facturación baja.',
    dispensable: 'Clientes con una facturación baja que no nos dan más del {{cut}} de sus compras.',
    potential: 'Clientes que todavía no nos compran: no hay cuota ni facturación que valorar.',
    lost: 'Clientes que han dejado de comprarnos.',
    none: 'Clientes actuales sin dato de cuota o de facturación.',
  },
  high: {
    amount: 'Se considera alta la que pasa de {{amount}}, {{origin}}.',
    family: 'Qué se considera alta depende de la familia del cliente: cada una tiene su importe.',
    digit: 'Se considera alta con un 3 o un 4 en facturación.',
    everyone: 'Con la lectura elegida, todos la tienen alta.',
  },
  strategy: 'Estrategia: {{name}}.',
  means: {
    vital: 'Facturación alta y buena parte de sus compras ya es nuestra: lo primero es conservarla.',
    promising: 'Facturación alta, pero la mayor parte de sus compras va a otros proveedores: aquí hay venta que ganar.',
    lacklustre: 'Fidelidad con poca facturación: conviene un seguimiento que cueste poco.',
    dispensable: 'Facturación y cuota bajas: no compensa un esfuerzo comercial propio.',
  },
  service: 'Intensidad de servicio: {{name}}.',
  serviceMeans: {
    intense: 'Visitas frecuentes, respuesta rápida y trato personalizado.',
    light: 'Pocas visitas; lo demás, por teléfono o por la web.',
    campaignsOnly: 'Sin visitas: campañas generales y los pedidos que lleguen.',
  },
  todo: 'Qué hacer:',
  does: {
    vital: 'conservar, fidelizar y atender con preferencia; pedir que nos recomienden.',
    promising: 'vender más productos, averiguar qué compran a otros y por qué, y fidelizar.',
    lacklustre: 'vigilar su evolución, animar a comprar más y pedir que nos recomienden.',
    dispensable: 'ningún esfuerzo especial de retención; atender los pedidos que lleguen.',
    potential:
      'visitar por orden de prioridad; con el primer pedido, poner «Actual» en su situación y tendrá segmento.',
    lost: 'averiguar el motivo de la baja y, si compensa, intentar la recuperación por orden de prioridad.',
    none: 'completar en la tabla el dato que falta (lo dice la columna Observaciones) y volver a leerla.',
  },
  help: 'Los segmentos, en la ayuda',
  helpCode: 'Los cuatro dígitos, en la ayuda',
  code: {
    part: '{{digit}} en {{criterion}}',
    read: '{{code}}: {{parts}}. Cada cifra va de 1, lo peor, a 4, lo mejor: 4444 es el mejor código y 1111 el peor.',
  },
  noSegments: {
    share: 'Sin segmento: la tabla no tiene la cuota de cliente. Con esa columna, lo tendrá.',
    turnover: 'Sin segmento: la tabla no tiene la facturación. Con esa columna, lo tendrá.',
  },
  byTotal: 'Por la suma de los cuatro dígitos ({{total}} de 16), la matriz del método propone: {{strategy}}.',
  totalDoes: {
    exit: 'dejar de suministrar, o hacerlo solo si se paga por adelantado o compensa.',
    watch: 'analizar qué falla antes de dedicarle más recursos.',
    maintain: 'conservar lo que hay y mejorar el dígito más bajo.',
    grow: 'vender más y atender con preferencia.',
  },
  blocked: 'ante todo, no vender más hasta cobrar lo pendiente.',
};
