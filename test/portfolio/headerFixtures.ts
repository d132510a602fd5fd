import type { ColumnRole } from '../../src/portfolio';

/** What the cells below a header hold. */
export type Content =
  | 'code'
  | 'number'
  | 'taxId'
  | 'name'
  | 'town'
  | 'amount'
  | 'count'
  | 'fraction'
  | 'percent'
  | 'years'
  | 'calendarYear'
  | 'dateText'
  | 'dateSerial'
  | 'kind'
  | 'word'
  | 'position'
  | 'empty';

/** The header row of an export, what its columns hold, and the role that each column must get. */
export interface HeaderFixture {
  readonly from: string;
  readonly columns: readonly (readonly [header: string, content: Content, role?: ColumnRole | readonly ColumnRole[]])[];
}

/** Header rows as the exports of usual programs and hand-made lists have them, in both languages. */
export const HEADER_FIXTURES: readonly HeaderFixture[] = [
  {
    from: 'SAP, list of customers (es)',
    columns: [
      ['Deudor', 'number', 'id'],
      ['Nombre 1', 'name', 'name'],
      ['Población', 'town'],
      ['Volumen de negocios', 'amount', 'turnover'],
      ['Margen contribución', 'amount', 'margin'],
    ],
  },
  {
    from: 'SAP, sales report (en)',
    columns: [
      ['Sold-to party', 'number', 'id'],
      ['Name 1', 'name', 'name'],
      ['City', 'town'],
      ['Net value 2025', 'amount', 'turnover'],
      ['Net value 2024', 'amount', 'previousTurnover'],
      ['Sales orders', 'count', 'orders'],
    ],
  },
  {
    from: 'Sage 50',
    columns: [
      ['Cód. Cliente', 'code', 'id'],
      ['Razón social', 'name', 'name'],
      ['C.I.F.', 'taxId'],
      ['Importe facturado', 'amount', 'turnover'],
      ['Nº Pedidos', 'count', 'orders'],
      ['Saldo pendiente', 'amount'],
      ['Impagados', 'count', 'unpaid'],
    ],
  },
  {
    from: 'Sage 200',
    columns: [
      ['CodigoCliente', 'code', 'id'],
      ['RazonSocial', 'name', 'name'],
      ['ImporteFacturado', 'amount', 'turnover'],
      ['MargenBeneficio', 'amount', 'margin'],
      ['FechaAlta', 'dateSerial'],
    ],
  },
  {
    from: 'Holded',
    columns: [
      ['Contacto', 'name', 'name'],
      ['NIF', 'taxId', 'id'],
      ['Población', 'town'],
      ['Total facturado', 'amount', 'turnover'],
      ['Pendiente de cobro', 'amount'],
    ],
  },
  {
    from: 'A3ERP',
    columns: [
      ['Código', 'code', 'id'],
      ['Nombre fiscal', 'name', 'name'],
      ['Ventas ejercicio', 'amount', 'turnover'],
      ['Ventas ejercicio anterior', 'amount', 'previousTurnover'],
      ['% Margen', 'percent', 'margin'],
    ],
  },
  {
    from: 'Navision (es)',
    columns: [
      ['Nº', 'code', 'id'],
      ['Nombre', 'name', 'name'],
      ['Ventas (DL)', 'amount', 'turnover'],
      ['Beneficio (DL)', 'amount', 'margin'],
      ['Saldo (DL)', 'amount'],
    ],
  },
  {
    from: 'Business Central (en)',
    columns: [
      ['No.', 'code', 'id'],
      ['Name', 'name', 'name'],
      ['Sales (LCY)', 'amount', 'turnover'],
      ['Profit (LCY)', 'amount'],
      ['Profit %', 'percent', 'margin'],
      ['Balance (LCY)', 'amount'],
    ],
  },
  {
    from: 'Odoo (en)',
    columns: [
      ['Reference', 'code'],
      ['Display Name', 'name', 'name'],
      ['Tax ID', 'taxId', 'id'],
      ['Total Invoiced', 'amount', 'turnover'],
      ['Sale Order Count', 'count', 'orders'],
    ],
  },
  {
    from: 'Salesforce accounts',
    columns: [
      ['Account ID', 'code', 'id'],
      ['Account Name', 'name', 'name'],
      ['Type', 'kind', 'kind'],
      ['Annual Revenue', 'amount', 'turnover'],
      ['Employees', 'count', 'employees'],
      ['Created Date', 'dateText'],
    ],
  },
  {
    from: 'HubSpot companies (es)',
    columns: [
      ['ID', 'number', 'id'],
      ['Nombre de la empresa', 'name', 'name'],
      ['Ingresos anuales', 'amount', 'turnover'],
      ['Número de empleados', 'count', 'employees'],
      ['Estado', 'kind', 'kind'],
    ],
  },
  {
    from: 'the Northwind list',
    columns: [
      ['Customer ID', 'code', 'id'],
      ['Company', 'name', 'name'],
      ['Country', 'town'],
      ['Turnover last 12 months', 'amount', 'turnover'],
      ['Turnover previous 12 months', 'amount', 'previousTurnover'],
      ['Turnover all', 'amount'],
      ['Orders last 12 months', 'count', 'orders'],
      ['Orders all', 'count'],
      ['Product families', 'count', 'families'],
      ['First order', 'dateText'],
      ['Last order', 'dateText'],
      ['Years of relation', 'years', 'years'],
    ],
  },
  {
    from: 'a consultant’s list (es)',
    columns: [
      ['Cliente', 'name', ['name', 'id']],
      ['Familia de clientes', 'word', 'family'],
      ['Facturación anual (sin IVA)', 'amount', 'turnover'],
      ['Compras totales del cliente', 'amount', 'totalPurchases'],
      ['Nº familias', 'count', 'families'],
      ['Impagados 3 años', 'count', 'unpaid'],
      ['Antigüedad (años)', 'years', 'years'],
      ['Situación', 'kind', 'kind'],
    ],
  },
  {
    from: 'a consultant’s list (en)',
    columns: [
      ['Client code', 'code', 'id'],
      ['Client', 'name', 'name'],
      ['Cluster', 'word', 'family'],
      ['Annual turnover (ex VAT)', 'amount', 'turnover'],
      ['Share of customer', 'fraction', 'share'],
      ['Unpaid bills (3 years)', 'count', 'unpaid'],
      ['Product families bought', 'count', 'families'],
      ['Number of competitors', 'count', 'competitors'],
    ],
  },
  {
    from: 'the vocabulary, whole (es)',
    columns: [
      ['Código cliente', 'code', 'id'],
      ['Razón social', 'name', 'name'],
      ['Facturación anual', 'amount', 'turnover'],
      ['Cuota de cliente', 'fraction', 'share'],
      ['Margen de contribución', 'fraction', 'margin'],
      ['Años de relación', 'years', 'years'],
      ['Impagados (3 años)', 'count', 'unpaid'],
      ['Familias compradas', 'count', 'families'],
      ['N.º de empleados', 'count', 'employees'],
      ['Imagen de referencia', 'count', 'image'],
      ['Pedidos al año', 'count', 'orders'],
      ['Crecimiento de compras', 'fraction', 'growth'],
      ['N.º de competidores', 'count', 'competitors'],
      ['Posición competitiva', 'position', 'position'],
      ['Segmento acordado', 'word', 'agreedSegment'],
    ],
  },
  {
    from: 'the vocabulary, whole (en)',
    columns: [
      ['Id', 'code', 'id'],
      ['Name', 'name', 'name'],
      ['Turnover', 'amount', 'turnover'],
      ['Client’s total purchases', 'amount', 'totalPurchases'],
      ['Contribution margin', 'fraction', 'margin'],
      ['Years of relationship', 'years', 'years'],
      ['Reference value', 'count', 'image'],
      ['Orders per year', 'count', 'orders'],
      ['Purchase growth', 'fraction', 'growth'],
      ['Competitive position', 'position', 'position'],
      ['Agreed segment', 'word', 'agreedSegment'],
    ],
  },
  {
    from: 'yearly columns, newest first',
    columns: [
      ['Cliente', 'code', 'id'],
      ['Empresa', 'name', 'name'],
      ['Facturación 2025', 'amount', 'turnover'],
      ['Facturación 2024', 'amount', 'previousTurnover'],
      ['Facturación 2023', 'amount'],
      ['Cuota %', 'percent', 'share'],
    ],
  },
  {
    from: 'yearly columns, oldest first',
    columns: [
      ['CLIENTE', 'name', ['name', 'id']],
      ['VENTAS 2023', 'amount'],
      ['VENTAS 2024', 'amount', 'previousTurnover'],
      ['VENTAS 2025', 'amount', 'turnover'],
      ['PLANTILLA', 'count', 'employees'],
    ],
  },
  {
    from: 'Latin American export',
    columns: [
      ['RFC', 'taxId', 'id'],
      ['Denominación social', 'name', 'name'],
      ['Ventas últimos 12 meses', 'amount', 'turnover'],
      ['Ventas acumuladas', 'amount'],
      ['Facturas impagas', 'count', 'unpaid'],
      ['Líneas de producto', 'count', 'families'],
    ],
  },
  {
    from: 'rolling totals (es)',
    columns: [
      ['Cód.', 'number', 'id'],
      ['Nombre comercial', 'name', 'name'],
      ['Facturación TAM', 'amount', 'turnover'],
      ['Facturación TAM anterior', 'amount', 'previousTurnover'],
      ['Variación %', 'percent', 'growth'],
    ],
  },
  {
    from: 'since when',
    columns: [
      ['Customer', 'name', ['name', 'id']],
      ['Customer since', 'calendarYear'],
      ['Revenue LTM', 'amount', 'turnover'],
      ['Headcount', 'count', 'employees'],
    ],
  },
  {
    from: 'since when, as a date (es)',
    columns: [
      ['Cliente', 'name', ['name', 'id']],
      ['Cliente desde', 'dateSerial'],
      ['Ventas netas', 'amount', 'turnover'],
      ['Objetivo de ventas', 'amount'],
      ['Último pedido', 'dateSerial'],
    ],
  },
  {
    from: 'ratios and averages beside the measures',
    columns: [
      ['Código', 'code', 'id'],
      ['Nombre', 'name', 'name'],
      ['Ventas por empleado', 'amount'],
      ['Ventas', 'amount', 'turnover'],
      ['Pedido medio (€)', 'amount'],
      ['Pedidos', 'count', 'orders'],
      ['Importe impagado', 'amount'],
    ],
  },
  {
    from: 'product and client families together',
    columns: [
      ['Cliente', 'code', 'id'],
      ['Familia', 'word', 'family'],
      ['Familias', 'count', 'families'],
      ['Facturación', 'amount', 'turnover'],
      ['Potencial', 'amount', 'totalPurchases'],
    ],
  },
  {
    from: 'word order and underscores',
    columns: [
      ['client_id', 'code', 'id'],
      ['client_name', 'name', 'name'],
      ['sales_2025', 'amount', 'turnover'],
      ['sales_2024', 'amount', 'previousTurnover'],
      ['families_product', 'count', 'families'],
      ['relation_years', 'years', 'years'],
      ['unpaid_invoices', 'count', 'unpaid'],
    ],
  },
  {
    from: 'results of an earlier run (es)',
    columns: [
      ['Código', 'code', 'id'],
      ['Nombre', 'name', 'name'],
      ['Facturación', 'amount', 'turnover'],
      ['Impagados', 'count', 'unpaid'],
      ['Código CEC', 'number'],
      ['Dígito Facturación', 'count'],
      ['Dígito Impagados', 'count'],
      ['Puntuación total', 'count'],
      ['N.º de prioridad', 'count'],
      ['Segmento', 'word'],
      ['Estrategia', 'word'],
      ['Observaciones', 'word'],
    ],
  },
  {
    from: 'results of an earlier run (en)',
    columns: [
      ['Customer ID', 'code', 'id'],
      ['Company', 'name', 'name'],
      ['Turnover', 'amount', 'turnover'],
      ['CEC code', 'number'],
      ['Digit Turnover', 'count'],
      ['Digit Product families', 'count'],
      ['Total score', 'count'],
      ['Weighted score', 'fraction'],
      ['Priority rank', 'count'],
      ['Segment', 'word'],
      ['Sales block', 'word'],
      ['Remarks', 'word'],
    ],
  },
  {
    from: 'a column that is all text is no turnover',
    columns: [
      ['Id', 'code', 'id'],
      ['Empresa', 'name', 'name'],
      ['Ventas', 'word'],
      ['Cifra de negocio', 'amount', 'turnover'],
      ['Impagados', 'word'],
    ],
  },
  {
    from: 'the only column of amounts',
    columns: [
      ['Cliente', 'name', ['name', 'id']],
      ['Zona', 'word'],
      ['Importe base', 'amount', 'turnover'],
    ],
  },
  {
    from: 'months and their total',
    columns: [
      ['Cliente', 'name', ['name', 'id']],
      ['Ene', 'amount'],
      ['Feb', 'amount'],
      ['Total', 'amount', 'turnover'],
    ],
  },
  {
    from: 'a warehouse report with abbreviations',
    columns: [
      ['Cód cliente', 'code', 'id'],
      ['Denominación', 'name', 'name'],
      ['Vta. neta 2025', 'amount', 'turnover'],
      ['Vta. neta 2024', 'amount', 'previousTurnover'],
      ['Dto. %', 'percent'],
    ],
  },
  {
    from: 'id, name and tax number side by side; margins of two years',
    columns: [
      ['Nº Cliente', 'number', 'id'],
      ['Cliente', 'name', 'name'],
      ['CIF', 'taxId'],
      ['Ventas 2025', 'amount', 'turnover'],
      ['Margen 2025', 'amount'],
      ['Margen % 2025', 'fraction', 'margin'],
      ['Ventas 2024', 'amount', 'previousTurnover'],
      ['Margen 2024', 'amount'],
    ],
  },
  {
    from: 'the eleven criteria by the method’s own names',
    columns: [
      ['Zona', 'word'],
      ['Cliente', 'name', ['name', 'id']],
      ['Volumen anual', 'amount', 'turnover'],
      ['Cuota', 'fraction', 'share'],
      ['Rentabilidad', 'fraction', 'margin'],
      ['Lealtad', 'years', 'years'],
      ['Riesgo impagados', 'count', 'unpaid'],
      ['Diversidad', 'count', 'families'],
      ['Plantilla', 'count', 'employees'],
      ['Imagen', 'count', 'image'],
      ['Frecuencia', 'count', 'orders'],
      ['Crecimiento', 'fraction', 'growth'],
      ['Competencia', 'count', 'competitors'],
    ],
  },
  {
    from: 'a consultant’s own list (en)',
    columns: [
      ['Cust. No', 'code', 'id'],
      ['Company', 'name', 'name'],
      ['Rev 2024', 'amount', 'previousTurnover'],
      ['Rev 2025', 'amount', 'turnover'],
      ['Our share %', 'percent', 'share'],
      ['Since', 'calendarYear'],
      ['GM%', 'percent', 'margin'],
    ],
  },
  {
    from: 'a consultant’s own list (es)',
    columns: [
      ['Nº cli.', 'code', 'id'],
      ['Empresa', 'name', 'name'],
      ['Fact. 2024', 'amount', 'previousTurnover'],
      ['Fact. 2025', 'amount', 'turnover'],
      ['Nuestra cuota %', 'percent', 'share'],
      ['Desde', 'calendarYear'],
      ['MB %', 'percent', 'margin'],
    ],
  },
];
