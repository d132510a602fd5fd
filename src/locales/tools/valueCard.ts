const es = {
  title: 'Valor del cliente',
  value: 'CLV: {{value}} ({{terms}})',
  sales: 'Ventas futuras, sin margen: {{value}} ({{terms}})',
  group: 'Grupo de valor: {{group}}',
  none: 'Sin valor: {{reason}}',
  how: '¿Cómo se ha calculado?',
  hide: 'Ocultar el cálculo',
  sources: 'De dónde sale cada dato: {{sources}}.',
  forecast:
    'Según sus compras: {{next}} compras esperadas en 52 semanas; en nueve de cada diez casos, de {{least}} a {{most}}.',
  alive: 'Probabilidad de que siga activo al {{day}}: {{alive}}.',
  howForecast:
    'Modelo {{model}} con sus {{x}} compras repetidas, la última {{recency}} días después de la primera y {{age}} días hasta el {{day}}.',
  interval: 'Valor esperado, intervalo del 90 % por lo que no se sabe de los parámetros: de {{low}} a {{high}}.',
  howOnce: 'Modelo {{model}}: ha comprado una vez, {{age}} días antes del {{day}}.',
  worth:
    '{{next}} compras × {{spend}} por compra{{(margin)}}, cada mes actualizado desde su final al {{discount}} anual = {{worth}}.',
  margin: '× margen del cliente',
};

const en: typeof es = {
  title: 'Value of the client',
  value: 'CLV: {{value}} ({{terms}})',
  sales: 'Future sales, without a margin: {{value}} ({{terms}})',
  group: 'Value group: {{group}}',
  none: 'No value: {{reason}}',
  how: 'How was this computed?',
  hide: 'Hide the calculation',
  sources: 'Where each figure is from: {{sources}}.',
  forecast: 'By its purchases: {{next}} purchases expected in 52 weeks; in nine cases of ten, {{least}} to {{most}}.',
  alive: 'Probability that it is still active on {{day}}: {{alive}}.',
  howForecast:
    'Model {{model}} with its {{x}} repeat purchases, the last one {{recency}} days after the first and {{age}} days to {{day}}.',
  interval: 'Expected value, 90 % interval for what is not known of the parameters: {{low}} to {{high}}.',
  howOnce: 'Model {{model}}: it has bought once, {{age}} days before {{day}}.',
  worth:
    '{{next}} purchases × {{spend}} per purchase{{(margin)}}, each month discounted from its end at {{discount}} a year = {{worth}}.',
  margin: '× the client’s margin',
};

/** The words of a client's value on its card. */
export const valueCardWords = { es, en };
