/** What the sample's table says, in each language. */
export interface SampleWords {
  readonly title: string;
  readonly subtitle: string;
  readonly headers: readonly string[];
  readonly zones: readonly string[];
  readonly kinds: {
    readonly current: string;
    readonly potential: string;
    readonly satisfied: string;
    readonly lost: string;
  };
  readonly salespeople: readonly string[];
  readonly sectors: readonly string[];
  readonly consent: { readonly yes: string; readonly no: string };
  readonly total: string;
}

export const SAMPLE_WORDS: Readonly<Record<'es' | 'en', SampleWords>> = {
  es: {
    title: 'Cartera de clientes — Informática del Norte, S. L.',
    subtitle: 'Importes en euros, sin IVA',
    headers: [
      'Código',
      'Cliente',
      'Zona',
      'Situación',
      'Facturación últimos 12 meses',
      'Compras totales',
      'Cuota de cliente',
      'Margen %',
      'Años de relación',
      'Familias compradas',
      'Impagados (3 años)',
      'Pedidos al año',
      'Comercial',
      'Consiente mailings',
      'Consiente llamadas',
      'Sector',
      'N.º de empleados',
      'N.º de competidores',
      'Imagen de referencia',
      'Facturación 2023',
      'Facturación 2024',
      'Facturación 2025',
      'Satisfacción (1-10)',
      'Quejas (12 meses)',
      'Recomendación (0-10)',
      'Clientes referidos',
      'Año de la última compra',
      'Visitas al año',
      'Días de cobro',
      'Días de retraso',
      'Vencido sobre saldo',
      'Riesgo sobre límite',
      'Confianza (1-5)',
    ],
    zones: ['Bilbao', 'Donostia', 'Vitoria', 'Pamplona', 'Logroño', 'Santander'],
    kinds: { current: 'Actual', potential: 'Potencial', satisfied: 'Satisfecho', lost: 'Perdido' },
    salespeople: ['Ane Etxeberria', 'Jon Garmendia', 'Lucía Ortega', 'Mikel Sarasola', 'Sara Domínguez'],
    sectors: ['Industria', 'Servicios', 'Distribución'],
    consent: { yes: 'Sí', no: 'No' },
    total: 'TOTAL',
  },
  en: {
    title: 'Client portfolio — Informática del Norte, S. L.',
    subtitle: 'Amounts in euros, ex VAT',
    headers: [
      'Client code',
      'Company',
      'Zone',
      'Status',
      'Turnover last 12 months',
      'Total purchases',
      'Share of customer',
      'Margin %',
      'Years of relationship',
      'Product families bought',
      'Unpaid bills (3 years)',
      'Orders per year',
      'Salesperson',
      'Consents to mailings',
      'Consents to calls',
      'Sector',
      'Employees',
      'Number of competitors',
      'Reference value',
      'Turnover 2023',
      'Turnover 2024',
      'Turnover 2025',
      'Satisfaction (1-10)',
      'Complaints (12 months)',
      'Recommendation (0-10)',
      'Clients referred',
      'Year of last purchase',
      'Visits per year',
      'Days to pay',
      'Days beyond terms',
      'Overdue share of balance',
      'Exposure to limit',
      'Trust (1-5)',
    ],
    zones: ['Bilbao', 'Donostia', 'Vitoria', 'Pamplona', 'Logroño', 'Santander'],
    kinds: { current: 'Current', potential: 'Potential', satisfied: 'Satisfied', lost: 'Lost' },
    salespeople: ['Ane Etxeberria', 'Jon Garmendia', 'Lucía Ortega', 'Mikel Sarasola', 'Sara Domínguez'],
    sectors: ['Industry', 'Services', 'Distribution'],
    consent: { yes: 'Yes', no: 'No' },
    total: 'TOTAL',
  },
};

/** Invented companies: a trade, a place or family, and a form. */
export const TRADES = [
  'Aceros',
  'Talleres',
  'Conservas',
  'Transportes',
  'Clínica',
  'Gráficas',
  'Maderas',
  'Bodegas',
  'Hoteles',
  'Plásticos',
  'Forjas',
  'Electricidad',
  'Laboratorios',
  'Muebles',
  'Panificadora',
  'Suministros',
  'Construcciones',
  'Asesoría',
];
export const PLACES = [
  'Aralar',
  'Bidasoa',
  'Cantábrico',
  'Deba',
  'Ebro',
  'Gorbea',
  'Igeldo',
  'Jaizkibel',
  'Larraitz',
  'Moncayo',
  'Nervión',
  'Orhi',
  'Pagasarri',
  'Roncal',
  'Sollube',
  'Txindoki',
  'Urola',
  'Zadorra',
];
export const FORMS = ['S. A.', 'S. L.', 'S. L.', 'S. L. U.', 'S. Coop.', 'e Hijos'];
