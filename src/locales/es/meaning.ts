/** What a segment and a code mean and what to do about them, in Spanish; in our own words after the method. */
export const meaning = {
  who: {
    vital: 'Quien nos hace más del {{cut}} de sus compras y tiene una facturación alta.',
    promising: 'Quien tiene una facturación alta, aunque no nos hace más del {{cut}} de sus compras.',
    lacklustre: 'Quien nos hace más del {{cut}} de sus compras, pero tiene una facturación baja.',
    dispensable: 'Quien tiene una facturación baja y no nos hace más del {{cut}} de sus compras.',
    potential: 'Quien todavía no compra: no hay cuota ni facturación que juzgar.',
    lost: 'Quien ha dejado de comprar.',
    none: 'Clientes actuales a los que falta la cuota o la facturación.',
  },
  high: {
    amount: 'Alta es aquí más de {{amount}}, {{origin}}.',
    family: 'Qué es alta depende aquí de la familia del cliente: cada una tiene su importe.',
    digit: 'Alta es aquí tener un 3 o un 4 en facturación.',
    everyone: 'Con la lectura elegida, todos la tienen alta.',
  },
  strategy: 'Estrategia: {{name}}.',
  means: {
    vital: 'La facturación es alta y buena parte de las compras ya es nuestra: lo primero es no perderla.',
    promising: 'La facturación es alta y la mayor parte de las compras va a otros: aquí se puede ganar más venta.',
    lacklustre: 'Hay fidelidad con poca facturación: conviene seguirla sin gastar mucho en ella.',
    dispensable: 'La facturación y la cuota son bajas: no compensa un esfuerzo aparte.',
  },
  service: 'Intensidad de servicio: {{name}}.',
  serviceMeans: {
    intense: 'Visitas frecuentes, respuesta rápida y atenciones propias.',
    light: 'Pocas visitas; lo demás, por teléfono o por la web.',
    campaignsOnly: 'Sin visitas: campañas generales y lo que se pida.',
  },
  todo: 'Qué hacer:',
  does: {
    vital: 'conservar, fidelizar y atender antes que a nadie; pedir que nos recomienden.',
    promising: 'vender más productos, averiguar qué se compra a otros y por qué, y fidelizar.',
    lacklustre: 'vigilar su evolución, animar a comprar más y pedir que nos recomienden.',
    dispensable: 'nada especial para retener; atender lo que se pida.',
    potential:
      'visitar por orden de prioridad; con el primer pedido, poner «Actual» en su situación y tendrá segmento.',
    lost: 'averiguar por qué se fue y, si compensa, intentar recuperarlo por orden de prioridad.',
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
    watch: 'mirar de cerca qué falla antes de gastar más.',
    maintain: 'conservar lo que hay y mejorar el dígito más bajo.',
    grow: 'vender más y dar prioridad en el trato.',
  },
  blocked: 'antes de nada, no vender más hasta que pague lo pendiente.',
};
