import { columnUseLine, usesOfColumns } from '../../src/tools';
import { inputsOf, schemeOf } from './support';

const HEADERS = [
  ...['Código', 'Cliente', 'Facturación', 'Cuota', 'Región', 'Comercial', 'Días vencidos', 'Importe vencido'],
  ...['Visitas al año', 'NPS', 'Acepta correo', 'Limpieza', 'Papel', 'Guantes', 'Último pedido', 'Observaciones'],
];
const rows = Array.from({ length: 12 }, (_, k) => [
  ...[
    `C${k}`,
    `Cliente ${k}`,
    1000 + 10 * k,
    0.1 + k / 20,
    k % 2 ? 'Norte' : 'Sur',
    k % 3 ? 'Ana' : 'Luis',
    k,
    12.5 * k,
  ],
  ...[k % 5, k % 11, k % 2 ? 'Sí' : 'No', 900 + k, 800 + k, 700 + k, 45_900 + k, `Nota ${k}`],
]);
const scheme = () => schemeOf({ turnover: 'Facturación', share: 'Cuota', others: ['Facturación', 'Cuota'] });
const lines = (language: 'es' | 'en'): string[] =>
  usesOfColumns(inputsOf([HEADERS, ...rows], scheme), language).map((use) => columnUseLine(use, language));

test('each column that the code does not read says what takes it, those of one use together', () => {
  expect(lines('es')).toEqual([
    '«Región»: Política de servicios (Zona del cliente); Productos × clientes (Por la columna); familias de clientes, para comparar cada una consigo misma',
    '«Comercial»: Política de servicios (Comercial); familias de clientes, para comparar cada una consigo misma',
    '«Días vencidos»: Acción principal (Días de retraso sobre vencimiento); bloqueo de ventas a partir de los días que se digan; criterio propio (mejor cuanto menos)',
    '«Importe vencido»: Margen y coste de servir (Lo que debe el cliente); bloqueo de ventas a partir del importe que se diga; criterio propio (mejor cuanto menos)',
    '«Visitas al año»: Margen y coste de servir (Visitas al año); criterio propio (mejor cuanto más)',
    '«NPS»: Valor de clientes (Recomendación (NPS, 0–10)); criterio propio (mejor cuanto más)',
    '«Acepta correo»: Política de servicios (Mailings)',
    // Together they are more than the turnover, so that they are no parts of it; they can be counted.
    '«Limpieza», «Papel» y «Guantes»: criterio: familias de producto que compra, contadas en estas columnas',
    '«Último pedido»: criterio: años desde esa fecha',
    '«Observaciones»: no la usa nada',
  ]);
});

test('in English, and with the option where there is one', () => {
  expect(lines('en')[2]).toContain(
    'sales block, from the days that are stated; criterion of your own (less is better)',
  );
  const [use] = usesOfColumns(inputsOf([HEADERS, ...rows], scheme), 'en');
  expect(columnUseLine(use!, 'en', (is, header) => (is === 'families' ? `--column family=${header}` : null))).toContain(
    'to compare each with itself: --column family=Región',
  );
});
