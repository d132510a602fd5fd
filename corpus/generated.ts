import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newWorkbook, type SheetEdit } from '../src/files';

/** Numbers in [0, 1) from a seed, the same every time. */
function sequence(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 4444) % 4_294_967_296;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}

const HEADER = ['Código', 'Cliente', 'Facturación anual', 'Cuota de cliente', 'Margen %', 'Años de relación', 'Zona'];

/**
 * A workbook of a structure that hangs on a seed: the list as a table or plain, further down or to the right, with or
 * without a totals row; other tables, merged cells, a filter, hidden rows and columns, names, rules, formulas beside
 * it; other sheets before and behind; style parts that lack something; parts that no spreadsheet program knows.
 */
export function generatedWorkbook(seed: number): Uint8Array {
  const next = sequence(seed);
  const chance = (of: number): boolean => next() < of;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));

  const [top, left, count] = [pick([0, 0, 0, 3, 7]), pick([0, 0, 0, 1, 4]), between(3, 40)];
  const blank = (value: string | number): string | number => (chance(0.05) ? '' : value);
  const clients = Array.from({ length: count }, (_, k) => [
    pick([`C${k}`, `${1000 + k}`, `00${k}`]) + (seed % 3 ? '' : `-${k}`),
    `Cliente ${k} ${pick(['& Cía', '<Sur>', 'Ñandú', '"Bar"', ''])}`.trim(),
    blank(Math.round(1e6 * next() ** 3) / 100),
    blank(Math.round(100 * next()) / 100),
    blank(Math.round(60 * next() - 5) / 100),
    blank(between(0, 20)),
    pick(['Norte', 'Sur', '']),
  ]);
  const asTable = chance(0.5);
  const totals = asTable && chance(0.5);
  const totalRow = ['Total', '', clients.reduce((sum, row) => sum + Number(row[2]), 0), '', '', '', ''];
  const cells: SheetEdit['cells'] = [
    ...(top > 2
      ? [{ row: 0, column: left, values: [['Cartera de clientes']], style: { bold: true, fontSize: 14 } }]
      : []),
    { row: top, column: left, values: [HEADER], style: { bold: true, wrap: chance(0.5) } },
    {
      row: top + 1,
      column: left,
      values: totals || chance(0.2) ? [...clients, totalRow] : clients,
      columnStyles: [{}, {}, { numberFormat: '#,##0.00 "€"' }, { numberFormat: '0%' }, { numberFormat: '0.0%' }],
    },
  ];
  const right = left + HEADER.length + 22;
  const beside = chance(0.4);
  const list: SheetEdit = {
    sheet: 'Cartera',
    cells: [
      ...cells,
      ...(beside
        ? [
            {
              row: top,
              column: right,
              values: [
                ['Zona', 'Objetivo'],
                ['Norte', 1],
                ['Sur', 2],
              ],
            },
          ]
        : []),
    ],
    columnWidths: [
      { from: left, to: left + 1, width: 18 },
      ...(chance(0.3) ? [{ from: left + 6, to: left + 6, width: 5, hidden: true }] : []),
      ...(chance(0.2) ? [{ from: left + 7, to: left + 9, width: 9, hidden: true }] : []),
    ],
    ...(chance(0.3) ? { rows: [{ from: top + 2, to: top + 3, hidden: true }] } : {}),
    ...(chance(0.4) ? { freeze: { rows: top + 1, columns: 0 } } : {}),
    ...(chance(0.4)
      ? {
          conditionalFormats: [
            {
              range: { row: top + 1, column: left + 2, rowCount: count, columnCount: 1 },
              rule: pick([
                { kind: 'dataBar', color: '#88AADD' },
                { kind: 'cellIs', operator: 'greaterThan', formulas: ['1000'], style: { fill: '#FFEECC' } },
              ] as const),
            },
          ],
        }
      : {}),
    tables: [
      ...(asTable
        ? [
            {
              kind: 'add',
              name: 'Clientes',
              range: { row: top, column: left, rowCount: count + 1 + Number(totals), columnCount: HEADER.length },
              columns: HEADER,
              totalsRow: totals,
            } as const,
          ]
        : []),
      ...(beside && chance(0.6)
        ? [
            {
              kind: 'add',
              name: 'Zonas',
              range: { row: top, column: right, rowCount: 3, columnCount: 2 },
              columns: ['Zona', 'Objetivo'],
            } as const,
          ]
        : []),
    ],
  };
  const notes: SheetEdit = {
    sheet: 'Notas',
    cells: [
      {
        row: 0,
        column: 0,
        values: [
          ['Mes', 'Ventas'],
          ['Enero', 5],
          ['Febrero', 7],
        ],
      },
      { row: 4, column: 1, values: [[12]], formulas: [['SUM(B2:B3)']] },
    ],
    ...(chance(0.5)
      ? {
          tables: [
            {
              kind: 'add',
              name: 'Meses',
              range: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
              columns: ['Mes', 'Ventas'],
            } as const,
          ],
        }
      : {}),
  };
  const sheets = chance(0.3) ? [notes, list] : chance(0.6) ? [list, notes] : [list];
  const parts = unzipSync(newWorkbook(sheets));
  const change = (name: string, edit: (text: string) => string): void => {
    if (parts[name]) parts[name] = strToU8(edit(strFromU8(parts[name])));
  };
  const sheet = `xl/worksheets/sheet${sheets.indexOf(list) + 1}.xml`;
  const lastRow = top + 1 + count;
  const address = (column: number, row: number): string => `${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[column]!}${row + 1}`;
  const filter = !asTable && chance(0.4);
  if (filter) {
    const ref = `${address(left, top)}:${address(left + HEADER.length - 1, lastRow - 1)}`;
    change(sheet, (text) => text.replace('</sheetData>', `</sheetData><autoFilter ref="${ref}"/>`));
  }
  if (top > 2 && chance(0.6)) {
    const merge = `<mergeCells count="1"><mergeCell ref="${address(left, 0)}:${address(left + 3, 0)}"/></mergeCells>`;
    change(sheet, (text) => text.replace(filter ? /(<autoFilter[^>]*\/>)/ : /(<\/sheetData>)/, `$1${merge}`));
  }
  if (chance(0.5)) {
    const name = `<definedNames><definedName name="Corte">Cartera!$${address(left, 0)[0]!}$${top + 2}</definedName></definedNames>`;
    change('xl/workbook.xml', (text) =>
      text.includes('<definedNames') ? text : text.replace('</sheets>', `</sheets>${name}`),
    );
  }
  // Styles that other programs leave out.
  const lacking = pick([
    null,
    null,
    /<cellStyleXfs.*?<\/cellStyleXfs>/s,
    /<cellStyles.*?<\/cellStyles>/s,
    /<dxfs[^>]*\/>/,
    /<tableStyles[^>]*\/>/,
  ]);
  if (lacking) change('xl/styles.xml', (text) => text.replace(lacking, ''));
  if (chance(0.3)) change(sheet, (text) => text.replace(/<dimension[^>]*\/>/, ''));
  if (chance(0.3)) change(sheet, (text) => text.replace(/ spans="[^"]*"/g, ''));
  if (chance(0.5)) parts['customXml/item1.xml'] = strToU8(`<note xmlns="urn:mine">${seed}</note>`);
  if (chance(0.3)) parts['docProps/thumbnail.bin'] = Uint8Array.from({ length: 300 }, () => between(0, 255));
  return zipSync(parts);
}
