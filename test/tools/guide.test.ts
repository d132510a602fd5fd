import { runTool, stageLines, TOOL_IDS, toolSheets, type Inputs } from '../../src/tools';
import { buildScheme, columnSource, criterion, segmentation } from '../../src/method';
import { EVERY_THOUGHT, nextStep, STAGES } from '../../src/tools/guide/compute';
import { guideWords } from '../../src/locales/tools/guide';
import { wordsOf } from '../../src/locales';
import { findings, inputsOf, sampleInputs, schemeOf, valueAt } from './support';

const withNotes = (inputs: Inputs, notes: ReadonlyMap<string, string>): Inputs => ({ ...inputs, notes });
const statusOf = (inputs: Inputs) =>
  Object.fromEntries(stageLines(inputs, 'es').map(({ stage, status }) => [stage, status]));

test('nine stages: what the table has is read from it, what is thought waits for its notes', () => {
  const lines = stageLines(sampleInputs(), 'es');
  expect(lines.map(({ stage }) => stage)).toEqual(STAGES);
  expect(statusOf(sampleInputs())).toEqual({
    ...{ information: 'begun', clientFamilies: 'open', processes: 'open', productFamilies: 'begun' },
    ...{ reflection: 'open', segmentation: 'begun', criteria: 'begun', implementation: 'open', indicators: 'open' },
  });
  expect(lines[3]!.said).toBe('5 familias de producto.');
  const bare = inputsOf(
    [
      ['Cliente', 'A', 'B', 'C', 'D'],
      ['x', 1, 2, 3, 4],
    ],
    () => schemeOf({ others: ['A', 'B', 'C', 'D'] }),
  );
  expect(stageLines(bare, 'en')[0]!.said).toMatch(/^Missing: .*Share of customer/);
  expect(stageLines(bare, 'en')[5]!.said).toBe('No client has a segment: share and turnover are needed.');
});

/** Clients whose years and families bought come of a date and of the columns of families, in the families given. */
const clientsOf = (families: readonly string[], share: (k: number) => number | '' = (k) => 0.2 * k + 0.1): Inputs =>
  inputsOf(
    [
      [
        'Cliente',
        'Sector',
        'Facturación',
        'Cuota',
        'Margen %',
        'Fecha de alta',
        'Impagados',
        'Pedidos al año',
        'Ventas equipos',
        'Ventas redes',
        'Ventas software',
      ],
      ...families.map((family, k) => [
        ...[`C${k}`, family, 1000 * (k + 1), share(k), 0.1 * k, 40_000 + 400 * k, k % 3, k + 2, 200 + 50 * k, 150, 160],
      ]),
    ],
    () => ({
      ...buildScheme({
        ...{ id: 's', name: 'Modelo', language: 'es' as const },
        criteria: [
          criterion('turnover', columnSource('Facturación')),
          criterion('share', columnSource('Cuota')),
          criterion('years', { kind: 'years', since: columnSource('Fecha de alta'), holds: 'dates' }),
          criterion('families', {
            kind: 'count',
            columns: ['equipos', 'redes', 'software'].map((name) => columnSource(`Ventas ${name}`)),
          }),
        ],
        segmentation: segmentation(columnSource('Cuota'), columnSource('Facturación')),
      }),
      referenceDate: '2026-06-30',
    }),
    { overrides: { family: 'Sector' } },
  );

test('figures that come of other columns are there; what only some clients have is done in part, and says of how many', () => {
  const [information, families] = stageLines(clientsOf(['Norte', 'Norte', 'Sur', '']), 'es');
  expect(information!.said).toMatch(/^La tabla tiene .*; con otras columnas se calcula: Años de relación y /);
  expect(information!.said).not.toContain('falta');
  expect(families).toMatchObject({
    status: 'begun',
    said: '2 familias de clientes. Hecha en parte: 1 de 4 clientes sin familia.',
  });
  const lacking = clientsOf(['Norte', 'Norte', 'Sur', 'Sur'], (k) => (k === 1 ? '' : 0.3));
  const line = stageLines({ ...lacking, made: new Set(TOOL_IDS) }, 'es')[5]!;
  expect(line).toMatchObject({
    status: 'begun',
    said: '3 clientes con segmento. Hecha en parte: 1 cliente activo sin él.',
  });
});

test('a stage is done when its reports are made and its headings written', () => {
  const inputs = clientsOf(['Norte', 'Norte', 'Sur', 'Sur']);
  const say = wordsOf(guideWords, 'es');
  const notes = new Map(EVERY_THOUGHT.map(({ thought }) => [say(`thought.${thought}`), 'escrito']));
  const made = new Set<string>(TOOL_IDS);
  expect(statusOf({ ...withNotes(inputs, notes), made })).toMatchObject({
    ...{
      information: 'done',
      clientFamilies: 'done',
      processes: 'done',
      productFamilies: 'done',
      reflection: 'done',
      segmentation: 'done',
    },
    ...{ criteria: 'done', implementation: 'done', indicators: 'done' },
  });
  expect(statusOf({ ...inputs, made: new Set(['overview']) }).segmentation).toBe('done');
  // A report that no longer says what is does not count, and is told apart.
  const stale = stageLines({ ...withNotes(inputs, notes), made, outdated: new Set(['overview', 'families']) }, 'es');
  expect(stale[3]).toMatchObject({ status: 'begun', tools: [{ id: 'families', how: 'outdated' }] });
  expect(stale[5]!.tools.map(({ how }) => how)).toEqual(['outdated', 'made', 'made']);
  expect(nextStep(stale)).toEqual({ before: [], stage: 'productFamilies', step: { what: 'renew', tool: 'families' } });
  // Told something is not made.
  expect(statusOf({ ...inputs, kept: { overview: {} } }).segmentation).toBe('begun');
  expect(statusOf(withNotes(inputs, new Map([['Misión', 'Servir']]))).reflection).toBe('begun');
});

test('notes stay beside their heading when the sheet is made again, in the other language too, with those of no heading', () => {
  const notes = new Map([
    ['Misión', '=Servir mejor'],
    // As earlier versions kept it.
    ['3.valueChain', 'Comprar, servir'],
    ['Lo que falta', 'Mío'],
  ]);
  for (const language of ['es', 'en'] as const) {
    const { sheet } = runTool('guide', null, withNotes(sampleInputs(), notes), language).sheets[0]!;
    const { keys, notes: area } = sheet.notes!;
    const found = new Map(
      Array.from({ length: keys.rowCount }, (_, k) => [
        valueAt(sheet, keys.row + k, keys.column),
        valueAt(sheet, area.row + k, area.column),
      ]),
    );
    expect(found.get({ es: 'Misión', en: 'Mission' }[language])).toBe('=Servir mejor');
    expect(found.get('Lo que falta')).toBe('Mío');
    expect(found.get({ es: 'Cadena de valor', en: 'Value chain' }[language])).toBe('Comprar, servir');
    expect(found.get({ es: 'Visión', en: 'Vision' }[language])).toBe('');
    expect(new Set(found.keys()).size).toBe(keys.rowCount);
  }
});

test('the twelve factors stand on the sheet, and it says how far one is', () => {
  const { sheet } = toolSheets('guide', sampleInputs(), 'es')[0]!;
  expect(findings(sheet)).toEqual([
    '0 de 9 etapas hechas, 4 en parte',
    'Los doce factores clave, y dónde está cada uno',
    'Su reflexión: 0 de 18 apartados escritos',
  ]);
  // What a note belongs to is the heading that people read: no codes stand beside it.
  const { keys } = sheet.notes!;
  expect(keys.column).toBe(0);
  expect(Math.max(...sheet.cells.map(({ column }) => column))).toBe(2);
  expect(sheet.print.breaksBefore).toHaveLength(1);
  const labels = sheet.cells.filter(({ column }) => column === 0).map(({ value }) => String(value));
  for (let k = 1; k <= 12; k++) expect(labels.filter((label) => label.startsWith(`${k} · `)).length).toBeGreaterThan(0);
});

test.each(['es', 'en'] as const)('no heading of the guide is wider than its column (%s)', (language) => {
  const { sheet } = toolSheets('guide', sampleInputs(), language)[0]!;
  const labels = sheet.cells.filter(({ column, look }) => column === 0 && look === 'label');
  expect(labels.length).toBeGreaterThan(30);
  expect(Math.max(...labels.map(({ value }) => String(value).length))).toBeLessThanOrEqual(sheet.widths[0]! - 4);
});

test('the next step is what the workbook lacks, by stages, then what is thought; never what nobody may know', () => {
  const inputs = clientsOf(['Norte', 'Norte', 'Sur', 'Sur']);
  const bare = inputsOf(
    [
      ['Cliente', 'A', 'B', 'C', 'D'],
      ['x', 1, 2, 3, 4],
    ],
    () => schemeOf({ others: ['A', 'B', 'C', 'D'] }),
  );
  const stepOf = (of: Inputs) => nextStep(stageLines(of, 'es'));
  expect(stepOf(bare)).toMatchObject({ stage: 'information', step: { said: expect.stringContaining('Cuota') } });
  expect(stepOf(sampleInputs())).toMatchObject({ stage: 'clientFamilies', step: { what: 'told' } });
  // Stages that it goes past are named.
  expect(stepOf(inputs)).toEqual({
    stage: 'productFamilies',
    step: { what: 'make', tool: 'families' },
    before: ['information', 'processes'],
  });
  const made = new Set<string>(TOOL_IDS);
  expect(stepOf({ ...inputs, made })).toMatchObject({
    stage: 'information',
    step: { what: 'note', thought: 'needs' },
    before: [],
  });
  const all = new Map(EVERY_THOUGHT.map(({ thought }) => [wordsOf(guideWords, 'en')(`thought.${thought}`), 'x']));
  expect(stepOf({ ...withNotes(inputs, all), made })).toBeNull();
});

test('headings count as to be written before there is a sheet for them, too', () => {
  const said = (made: ReadonlySet<string>) => stageLines({ ...sampleInputs(), made }, 'es')[2]!.said;
  expect(said(new Set())).toBe('2 apartados por escribir, en la hoja de la guía, que aún no está hecha.');
  expect(said(new Set(['guide']))).toBe('En la hoja de la guía, 0 de 2 apartados escritos.');
  const { sheet } = runTool('guide', null, sampleInputs(), 'es').sheets[0]!;
  expect(sheet.cells.map(({ value }) => value).join()).not.toContain('aún no está hecha');
  expect(sheet.cells.map(({ value }) => value).join()).toMatch(
    /Siguiente paso: 2 · Familias de clientes\. Elija.* Antes queda sin terminar 1 · Reunir información: puede/,
  );
});
