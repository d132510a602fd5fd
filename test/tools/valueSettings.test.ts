import { sampleTable } from '../../src/portfolio';
import { runTool, setTool, toolFields } from '../../src/tools';
import { valueReport } from '../../src/tools/value/compute';
import { proposeSettings, type ValueSettings } from '../../src/tools/value/settings';
import { inputsOf } from './support';
import { ROWS, table, settingsFor } from './valueInputs';

describe('settings that the tool proposes', () => {
  test('columns are recognised by their headers, in their units; the rest is assumed and stated', () => {
    const { figures } = settingsFor();
    expect(figures.marginRate.from).toEqual({ header: 'Margen %', unit: 'fraction' });
    expect(figures.retention).toEqual({ from: { header: 'Retención', unit: 'fraction' }, assumption: 0.8 });
    expect(figures.costToServe.from).toEqual({ header: 'Coste de servir', unit: 'number' });
    expect(figures.spend.from).toBe('scheme');
    expect(figures.acquisitionCost).toEqual({ from: null, assumption: 0 });
  });

  test('the sample’s referrals and recommendations are recognised in both languages', () => {
    for (const language of ['es', 'en'] as const) {
      const cells = sampleTable({ clients: 40, language }).cells as (string | number)[][];
      const { figures, recommendation } = proposeSettings(inputsOf(cells));
      expect(figures.newReferrals.from).toEqual({
        header: language === 'es' ? 'Clientes referidos' : 'Clients referred',
        unit: 'number',
      });
      expect(recommendation).toMatch(language === 'es' ? /^Recomendación/ : /^Recommendation/);
    }
  });

  test('a retention in 0–100 is read as such', () => {
    const rows = ROWS.map((row) => row.map((cell, k) => (k === 4 && typeof cell === 'number' ? cell * 100 : cell)));
    const inputs = table(rows);
    const settings = settingsFor(inputs);
    expect(settings.figures.retention.from).toEqual({ header: 'Retención', unit: 'percent' });
    expect(valueReport(inputs, settings).values.own[0]).toBeCloseTo(
      valueReport(table(), settingsFor()).values.own[0]!,
      6,
    );
  });
});

describe('what the tool can be told', () => {
  const inputs = table();
  const told = (...changes: [string, string][]): ValueSettings | null =>
    changes.reduce<unknown>(
      (kept, [key, value]) => setTool('value', kept, inputs, { key, value }),
      null,
    ) as ValueSettings;

  test('every field of the form takes back its own value and leaves the settings as they are', () => {
    const before = proposeSettings(inputs);
    const fields = toolFields('value', null, inputs, 'es').flatMap((group) => group.fields);
    expect(fields.length).toBeGreaterThan(35);
    for (const field of fields) {
      const value = field.kind === 'choice' ? field.value : field.value === null ? '' : String(field.value);
      expect([field.key, setTool('value', before, inputs, { key: field.key, value })]).toEqual([field.key, before]);
    }
  });

  test('assumptions, columns, terms and family rates change what comes out', () => {
    expect(told(['retention.from', ''], ['retention', '0.5'])!.figures.retention).toEqual({
      from: null,
      assumption: 0.5,
    });
    expect(told(['retention.from', 'Margen %'])!.figures.retention.from).toEqual({
      header: 'Margen %',
      unit: 'fraction',
    });
    expect(told(['years', ''])!.years).toBeNull();
    expect(told(['familyRate.Bares', '0.25'], ['familyRate.Bares', '0.3'])!.familyRates).toEqual([
      { family: 'Bares', rate: 0.3 },
    ]);
    const [sheet] = runTool('value', told(['years', '10'], ['rhythm', 'monthly']), inputs, 'en').sheets;
    const about = sheet!.sheet.cells.filter(({ look }) => look === 'about').map(({ value }) => String(value));
    expect(about[0]).toMatch(/10 years; a twelfth at each month end, \(1\+d\)\^\(−j\/12\)/);
  });

  test('what cannot be is refused: a key or a column that there is not, a value out of bounds', () => {
    for (const [key, value] of [
      ['retencion', '0.5'],
      ['retention', 'mucho'],
      ['retention', '1.85'],
      ['retention', '-0.1'],
      ['crossProbability', '1.2'],
      ['marginRate', '1.5'],
      ['retention.from', 'Nada'],
      ['years', '2.5'],
      ['years', '0'],
      ['discount', ''],
      ['discount', '-1'],
      ['firstCut', '0.9'],
      ['timing', 'never'],
      ['familyRate.Nadie', '0.2'],
    ] as const) {
      expect([key, value, told([key, value])]).toEqual([key, value, null]);
    }
  });
});
