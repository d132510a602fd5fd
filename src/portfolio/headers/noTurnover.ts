import { stem, type HeaderWords } from './headerWords';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));

/** What is counted or measured, but in no money: times, distances, quantities, marks, numbers that name. */
const MEASURES = stems(
  [
    'dia dias day days plazo term terms hora horas hour hours minuto minutos minute minutes semana semanas week weeks',
    'mes meses month months trimestre quarter edad age antiguedad seniority',
    'kilometro kilometros kilometre kilometres km distancia distance metro metros metre metres m2 superficie surface',
    'kilo kilos kg tonelada toneladas ton tons litro litros litre litres unidad unidades unit units uds pieza piezas',
    'piece pieces caja cajas box boxes visita visitas visit visits factura facturas invoice invoices llamada llamadas',
    'call calls linea lineas line lines telefono phone movil mobile fax postal cp zip codigo code referencia reference',
    'puntuacion score puntos points nota mark rating ranking rank posicion position indice index habitantes poblacion',
    'population plantilla trabajadores workers staff latitud latitude longitud longitude',
  ].join(' '),
);

/** Money that is not what a client buys: what it owes or may owe, what it costs, what is planned. */
const OTHER_MONEY = stems(
  [
    'saldo balance deuda debt credito credit limite limit riesgo risk exposicion exposure vencido vencida overdue',
    'pendiente outstanding coste costes cost costs gasto gastos expense expenses precio price tarifa descuento discount',
    'comision commission salario salary capital stock existencias objetivo target presupuesto budget prevision forecast',
  ].join(' '),
);

/** Whether a header says that its figures are no turnover, however much like amounts they look. */
export function namesNoTurnover({ words, money }: Pick<HeaderWords, 'words' | 'money'>): boolean {
  return words.some((word) => OTHER_MONEY.has(word) || (!money && MEASURES.has(word)));
}
