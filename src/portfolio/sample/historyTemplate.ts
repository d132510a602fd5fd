import { EXAMPLE_NAMES } from '../read/exampleRow';

/** What one column of the template is: its header, how its numbers look, and the words offered in it, if any. */
export interface TemplateColumn {
  readonly header: string;
  /** Excel number format. */
  readonly format: string;
  readonly example: string | number;
  /** Characters. */
  readonly width: number;
  /** Null: anything may be typed. */
  readonly words: readonly string[] | null;
}

/** A table of historic data to be filled in: its columns, each with an example, which reading leaves out. */
export interface HistoryTemplate {
  readonly sheetName: string;
  readonly columns: readonly TemplateColumn[];
}

interface TemplateWords {
  readonly sheetName: string;
  readonly headers: readonly string[];
  /** Header of a year's turnover, before the year. */
  readonly yearly: string;
  readonly code: string;
  readonly family: string;
  readonly kinds: readonly string[];
  readonly yesNo: readonly [string, string];
}

const WORDS: Readonly<Record<'es' | 'en', TemplateWords>> = {
  es: {
    sheetName: 'Datos históricos',
    headers: [
      ...['Código', 'Cliente', 'Familia de clientes', 'Situación', 'Facturación últimos 12 meses', 'Compras totales'],
      ...['Margen %', 'Años de relación', 'Familias compradas', 'Impagados (3 años)', 'Pedidos al año'],
      ...['Quejas (12 meses)', 'Satisfacción (1-10)', 'N.º de empleados', 'N.º de competidores'],
      ...['Consiente mailings', 'Consiente llamadas'],
    ],
    yearly: 'Facturación',
    code: 'EJEMPLO',
    family: 'Industria',
    kinds: ['Actual', 'Potencial', 'Satisfecho', 'Perdido'],
    yesNo: ['Sí', 'No'],
  },
  en: {
    sheetName: 'Historic data',
    headers: [
      ...['Client code', 'Company', 'Client family', 'Status', 'Turnover last 12 months', 'Total purchases'],
      ...['Margin %', 'Years of relationship', 'Product families bought', 'Unpaid bills (3 years)', 'Orders per year'],
      ...['Complaints (12 months)', 'Satisfaction (1-10)', 'Employees', 'Number of competitors'],
      ...['Consents to mailings', 'Consents to calls'],
    ],
    yearly: 'Turnover',
    code: 'EXAMPLE',
    family: 'Industry',
    kinds: ['Current', 'Potential', 'Satisfied', 'Lost'],
    yesNo: ['Yes', 'No'],
  },
};

/** Characters of who the client is; of the other columns their headers in three lines, and room for the table's buttons. */
const WIDTHS = [12, 30, 16, 13];
const USUAL_WIDTH = 13.5;
/** Height in points of the template's row of headers: three lines. */
export const TEMPLATE_HEAD = 48;

/** Years of turnover that the template asks for: growth is that of three (method.md §1.2). */
const YEARS = 3;
const EARLIEST = [36_000, 39_500, 41_200];

/**
 * The template for historic data (method.md §1.13): who the client is, its turnover of the last whole years, and what the
 * criteria, the policy and the survey ask for, under headers that reading knows.
 * @param year the calendar year that is not over yet
 */
export function historyTemplate(language: 'es' | 'en', year: number): HistoryTemplate {
  const { sheetName, headers, yearly, code, family, kinds, yesNo } = WORDS[language];
  const plain = (at: number, format: string, example: string | number, words: TemplateColumn['words'] = null) => ({
    header: headers[at]!,
    format,
    example,
    width: WIDTHS[at] ?? USUAL_WIDTH,
    words,
  });
  const years = Array.from({ length: YEARS }, (_, k): TemplateColumn => {
    const header = `${yearly} ${year - YEARS + k}`;
    return { header, format: '#,##0', example: EARLIEST[k]!, width: USUAL_WIDTH, words: null };
  });
  return {
    sheetName,
    columns: [
      plain(0, '@', code),
      plain(1, 'General', EXAMPLE_NAMES[language]),
      plain(2, 'General', family),
      plain(3, 'General', kinds[0]!, kinds),
      ...years,
      plain(4, '#,##0', 42_600),
      plain(5, '#,##0', 95_000),
      plain(6, '0.0%', 0.18),
      plain(7, '0.0', 6.5),
      plain(8, '0', 3),
      plain(9, '0', 0),
      plain(10, '0', 14),
      plain(11, '0', 1),
      plain(12, '0', 8),
      plain(13, '0', 25),
      plain(14, '0', 2),
      plain(15, 'General', yesNo[0], yesNo),
      plain(16, 'General', yesNo[1], yesNo),
    ],
  };
}
