import vectors from '../vectors/method.json';
import { classify, MIGRATION_LABELS, migrationOf, SEGMENT_LABELS, type Scheme } from '../../src/method';
import { runTool, toolFields } from '../../src/tools';
import { compareSchemes, isCompared } from '../../src/tools/schemes/compute';
import { exampleScheme, twelveCells } from '../support/twelveClients';
import { findings, inputsOf, rowOf, sampleInputs, valueAt } from './support';

const IDS: Record<string, (typeof SEGMENT_LABELS)[number]> = {
  vital: 'vital',
  con_futuro: 'promising',
  insulso: 'lacklustre',
  innecesario: 'dispensable',
};
const stored = (words: readonly string[]): Uint8Array =>
  Uint8Array.from(words, (word) => SEGMENT_LABELS.indexOf(IDS[word]!) + 1);

describe('migration', () => {
  test('the matrix of the vectors, and the euros of each move', () => {
    const { previous, current, expected } = vectors.migrationMatrix;
    const turnover = Float64Array.from([1, 2, 4, 8, 16, -5]);
    const { clients, turnover: euros, moved, movedTurnover } = migrationOf(stored(previous), stored(current), turnover);
    const order = ['vital', 'con_futuro', 'insulso', 'innecesario'].map((word) => MIGRATION_LABELS.indexOf(IDS[word]!));
    order.forEach((r, i) => order.forEach((c, j) => expect(clients[r]![c]).toBe(expected[i]![j])));
    expect(moved).toEqual([1, 4, 5]);
    // A credit note moves no money.
    expect(movedTurnover).toBe(18);
    expect(euros!.flat().reduce((sum, amount) => sum + amount, 0)).toBe(31);
  });

  test('clients without a segment have their own line, and without turnover there are no euros', () => {
    const { clients, turnover } = migrationOf(Uint8Array.from([0, 1]), Uint8Array.from([1, 0]), null);
    expect([clients[6]![0], clients[0]![6], turnover]).toEqual([1, 1, null]);
  });
});

const wide = (scheme: Scheme, choices: Partial<Scheme['segmentation']>): Scheme => ({
  ...scheme,
  id: 'other',
  name: 'Otro',
  segmentation: { ...scheme.segmentation, ...choices },
});

describe('two schemes on the same clients', () => {
  const inputs = inputsOf(twelveCells(), () => exampleScheme());
  const other = wide(inputs.classification.scheme, { reading: 'percentile', amounts: 'propose' });

  test('who changes segment is who has another by the other reading of the vectors', () => {
    const found = compareSchemes(inputs.classification, other);
    if (!isCompared(found)) throw new Error('not compared');
    const expected = vectors.clients.expected.flatMap(({ segment, segmentByReading }, i) =>
      segmentByReading && segmentByReading.percentile !== segment ? [i] : [],
    );
    expect([...found.movers].sort((a, b) => a - b)).toEqual(expected);
    expect(found.recoded).toEqual([]);
    const amounts = vectors.clients.inputs.map(({ turnover }) => turnover);
    expect(found.migration.movedTurnover).toBe(expected.reduce((sum, i) => sum + amounts[i]!, 0));
  });

  test('the sheet: finding, sums of both tables, and each mover by name with both segments', () => {
    const { sheets } = runTool('schemes', { with: 'other' }, { ...inputs, schemes: [other] }, 'es');
    const { sheet } = sheets[0]!;
    expect(String(findings(sheet)[0])).toMatch(/^\d+ clientes cambian de segmento, con [\d.]+ de facturación$/);
    expect(sheet.cells.filter(({ value }) => value === 'Total').length).toBe(4);
    const total = sheet.cells.find(({ value, column }) => value === 'Total' && column === 0)!;
    expect(valueAt(sheet, total.row, MIGRATION_LABELS.length + 1)).toBe(12);
    const found = compareSchemes(inputs.classification, other);
    if (!isCompared(found)) throw new Error('not compared');
    const first = inputs.classification.portfolio.names[found.movers[0]!]!;
    expect(rowOf(sheet, first)[0]).toBe(inputs.classification.portfolio.ids[found.movers[0]!]);
  });

  test('a scheme with itself moves nobody', () => {
    const sample = sampleInputs();
    const found = compareSchemes(sample.classification, { ...sample.classification.scheme, id: 'copy' });
    expect(isCompared(found) && [found.migration.moved, found.recoded, found.reranked, found.largestShift]).toEqual([
      [],
      [],
      [],
      0,
    ]);
  });

  test('other cuts and weights: who has another code and who moves in the priority list, by name', () => {
    const sample = sampleInputs(60);
    const { scheme, portfolio, code, rank } = sample.classification;
    const [profile] = scheme.profiles;
    const [first, ...rest] = profile!.criteria;
    const cuts = (first.bands.cuts as number[]).map((cut) => cut * 1.6) as [number, number, number];
    const criteria = [
      { ...first, bands: { ...first.bands, cuts } },
      ...rest,
    ] as unknown as Scheme['profiles'][number]['criteria'];
    const changed = { ...profile!, criteria, weights: { values: [40, 20, 20, 20], validUntil: null } };
    const heavier = { ...scheme, id: 'heavier', name: 'Otro', profiles: [changed] } as unknown as Scheme;
    const found = compareSchemes(sample.classification, heavier);
    if (!isCompared(found)) throw new Error('not compared');
    const before = classify(portfolio, heavier);
    const differ = (a: ArrayLike<number>, b: ArrayLike<number>): number[] =>
      Array.from(portfolio.ids.keys()).filter((i) => a[i] !== b[i]);
    expect([...found.recoded].sort((a, b) => a - b)).toEqual(differ(code, before.code));
    expect([...found.reranked].sort((a, b) => a - b)).toEqual(differ(rank, before.rank));
    expect(found.recoded.length).toBeGreaterThan(2);
    const amounts = found.recoded.map((i) => found.turnover![i]!);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    const most = found.reranked[0]!;
    expect(Math.abs(rank[most]! - before.rank[most]!)).toBe(found.largestShift);
    const { sheet } = runTool('schemes', { with: 'heavier' }, { ...sample, schemes: [heavier] }, 'es').sheets[0]!;
    expect(sheet.cells.map(({ value }) => String(value))).toContain(
      `${found.recoded.length} de 60 clientes tienen otro código. ${found.reranked.length} clientes cambian de lugar en la prioridad. El que más se mueve, ${found.largestShift} puestos.`,
    );
    const at = (title: string): number => sheet.cells.find(({ value }) => value === title)!.row;
    const recoded = found.recoded[0]!;
    expect(rowOf(sheet, portfolio.names[recoded]!, at('Quién tiene otro código')).slice(0, 5)).toEqual([
      ...[portfolio.ids[recoded], before.code[recoded], code[recoded], before.rank[recoded], rank[recoded]],
    ]);
    expect(rowOf(sheet, portfolio.names[most]!, at('Quién cambia de lugar en la prioridad')).slice(0, 4)).toEqual([
      ...[portfolio.ids[most], before.rank[most], rank[most], before.rank[most]! - rank[most]!],
    ]);
  });

  test('every page begins with a part, or with the head of the list that goes on to it', () => {
    const sample = sampleInputs();
    const { scheme } = sample.classification;
    const [profile] = scheme.profiles;
    const [first, second, ...rest] = profile!.criteria;
    const turned = {
      ...profile!,
      criteria: [second, first, ...rest] as unknown as Scheme['profiles'][number]['criteria'],
    };
    const schemes = [{ ...scheme, id: 'turned', name: 'Otro', profiles: [turned] }];
    const { sheet } = runTool('schemes', { with: 'turned' }, { ...sample, schemes }, 'es').sheets[0]!;
    const tops = sheet.print.breaksBefore.map((row) =>
      sheet.cells.find((cell) => cell.row === row && cell.column === 0)!,
    );
    expect(tops.filter(({ value }) => value === 'Cliente').length).toBeGreaterThan(2);
    expect(tops.filter(({ look, value }) => look !== 'finding' && value !== 'Cliente')).toEqual([]);
  });

  test('no other scheme, or one that the table does not feed, is said and no error', () => {
    const none = runTool('schemes', null, inputs, 'es').sheets[0]!.sheet;
    expect(findings(none)).toEqual(['No hay otro modelo con el que comparar']);
    const json = JSON.stringify(other).replaceAll('"Impagados"', '"Otra columna"');
    const schemes = [JSON.parse(json) as Scheme];
    const bad = runTool('schemes', null, { ...inputs, schemes }, 'en').sheets[0]!.sheet;
    expect(findings(bad)).toEqual(['“Otro” cannot be applied to this table']);
    expect(bad.cells.some(({ value }) => String(value).includes('Otra columna'))).toBe(true);
  });

  test('its form offers the other schemes, not the one at hand', () => {
    const [group] = toolFields('schemes', null, { ...inputs, schemes: [inputs.classification.scheme, other] }, 'es');
    const [field] = group!.fields;
    expect(field!.kind === 'choice' && field!.choices.map(({ value }) => value)).toEqual(['', 'other']);
  });
});
