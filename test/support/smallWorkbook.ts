import { zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Clients as other programs write them: texts inline, one row each, addresses in every cell. */
export const HEADERS = [
  'Código',
  'Cliente',
  'Facturación anual',
  'Cuota de cliente',
  'Margen %',
  'Años de relación',
] as const;
const CLIENTS: readonly (readonly (string | number)[])[] = [
  ['C1', 'Peñas y Cía', 90000, 0.5, 0.3, 9],
  ['C2', 'Núñez', 41000, 0.3, 0.22, 5],
  ['C3', 'Ávila', 12000, 0.2, 0.11, 3],
  ['C4', 'Güell', 6000, 0.12, 0.08, 2],
  ['C5', 'Ibáñez', 900, 0.04, 0.02, 1],
  ['C6', 'Muñoz', 300, 0.02, 0.05, 1],
];

const cellXml = (address: string, value: string | number): string =>
  typeof value === 'number'
    ? `<c r="${address}"><v>${value}</v></c>`
    : `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** The clients' rows as XML, header first. */
export const clientRows = (): string[] =>
  [HEADERS, ...CLIENTS].map(
    (row, k) => `<row r="${k + 1}">${row.map((value, c) => cellXml(`${'ABCDEF'[c]!}${k + 1}`, value)).join('')}</row>`,
  );

/** What of a small workbook is otherwise than usual. */
export interface SmallWorkbook {
  /** The rows within `sheetData`. */
  readonly rows?: string;
  readonly beforeData?: string;
  readonly afterData?: string;
  /** The whole sheet part, encoded. */
  readonly sheet?: Uint8Array;
  readonly styles?: string | null;
  /** What `workbook.xml` has before its sheets, and after them. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  readonly parts?: Readonly<Record<string, Uint8Array>>;
}

export const STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>';

/** The XML of a sheet with these rows. */
export const sheetXml = ({ rows, beforeData = '', afterData = '' }: SmallWorkbook, declaration = DECLARATION): string =>
  `${declaration}<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${beforeData}<sheetData>${rows ?? clientRows().join('')}</sheetData>${afterData}</worksheet>`;

/** A workbook of one sheet "Clientes", written by hand: what file libraries would put right is left as it is. */
export function smallWorkbook(odd: SmallWorkbook = {}): Uint8Array {
  const text = (xml: string): Uint8Array => new TextEncoder().encode(xml);
  const { styles = STYLES } = odd;
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${OFFICE}.${type}+xml"/>`;
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`;
  return zipSync({
    '[Content_Types].xml': text(
      `${DECLARATION}<Types xmlns="${PKG}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}${styles === null ? '' : override('styles.xml', 'styles')}</Types>`,
    ),
    '_rels/.rels': text(
      `${DECLARATION}<Relationships xmlns="${PKG}/relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': text(
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${REL}">${odd.beforeSheets ?? ''}<sheets><sheet name="Clientes" sheetId="1" r:id="rId1"/></sheets>${odd.afterSheets ?? ''}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `${DECLARATION}<Relationships xmlns="${PKG}/relationships">${relationship('rId1', 'worksheet', 'worksheets/sheet1.xml')}${styles === null ? '' : relationship('rId2', 'styles', 'styles.xml')}</Relationships>`,
    ),
    ...(styles === null ? {} : { 'xl/styles.xml': text(styles) }),
    'xl/worksheets/sheet1.xml': odd.sheet ?? text(sheetXml(odd)),
    ...odd.parts,
  });
}
