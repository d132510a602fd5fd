import { runTool, stageLines, TOOL_IDS, toolSheets, type Inputs } from '../../src/tools';
import { STAGES, thoughtKey, THOUGHTS, type Thought } from '../../src/tools/guide/compute';
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
  expect(stageLines(bare, 'en')[0]!.said).toMatch(/missing: .*Share of customer/);
  expect(stageLines(bare, 'en')[5]!.said).toBe('No client has a segment: share and turnover are needed.');
});

test('a stage is done when its reports are made and its headings written', () => {
  const inputs = sampleInputs();
  const notes = new Map(
    STAGES.flatMap((stage) =>
      (THOUGHTS[stage] as readonly Thought[]).map((thought) => [thoughtKey(stage, thought), 'escrito'] as const),
    ),
  );
  const made = new Set<string>(TOOL_IDS);
  expect(statusOf({ ...withNotes(inputs, notes), made })).toMatchObject({
    ...{ information: 'done', processes: 'done', productFamilies: 'done', reflection: 'done', segmentation: 'done' },
    ...{ criteria: 'done', implementation: 'done', indicators: 'done' },
  });
  expect(statusOf({ ...inputs, made: new Set(['overview']) }).segmentation).toBe('done');
  // Told something is not made.
  expect(statusOf({ ...inputs, kept: { overview: {} } }).segmentation).toBe('begun');
  expect(statusOf(withNotes(inputs, new Map([['5.mission', 'Servir']]))).reflection).toBe('begun');
});

test('notes stay beside their heading when the sheet is made again, in the other language too, with those of no heading', () => {
  const notes = new Map([
    ['5.mission', '=Servir mejor'],
    ['9.other', 'Mío'],
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
    expect(found.get('5.mission')).toBe('=Servir mejor');
    expect(found.get('9.other')).toBe('Mío');
    expect(found.get('3.valueChain')).toBe('');
    expect(new Set(found.keys()).size).toBe(keys.rowCount);
  }
});

test('the twelve factors stand on the sheet, and it says how far one is', () => {
  const { sheet } = toolSheets('guide', sampleInputs(), 'es')[0]!;
  expect(findings(sheet)).toEqual([
    '0 de 9 etapas hechas, 4 empezadas',
    'Su reflexión: 0 de 18 apartados escritos',
    'Los doce factores clave, y dónde está cada uno',
  ]);
  const labels = sheet.cells.filter(({ column }) => column === 0).map(({ value }) => String(value));
  for (let k = 1; k <= 12; k++) expect(labels.filter((label) => label.startsWith(`${k} · `)).length).toBeGreaterThan(0);
});

test.each(['es', 'en'] as const)('no heading of the guide is wider than its column (%s)', (language) => {
  const { sheet } = toolSheets('guide', sampleInputs(), language)[0]!;
  const labels = sheet.cells.filter(({ column, look }) => column === 0 && look === 'label');
  expect(labels.length).toBeGreaterThan(30);
  expect(Math.max(...labels.map(({ value }) => String(value).length))).toBeLessThanOrEqual(sheet.widths[0]! - 4);
});
