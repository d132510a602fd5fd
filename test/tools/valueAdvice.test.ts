import { SEGMENT_LABELS } from '../../src/method';
import { readPortfolio } from '../../src/portfolio';
import { type Inputs, toolSheets, valueCard } from '../../src/tools';
import { decisionsSettingsOf } from '../../src/tools/decisions/settings';
import { cloneProfile } from '../../src/tools/value/clone';
import { valueReport } from '../../src/tools/value/compute';
import { proposeSettings } from '../../src/tools/value/settings';
import { inputsOf, sampleInputs, schemeOf } from './support';

/** Whether somebody is a client now. */
const isBuyer = (inputs: Inputs, client: number): boolean =>
  valueReport(inputs, proposeSettings(inputs)).current[client] === 1;

describe('advice that does not agree with the value group', () => {
  // Most are worth nothing and tie for the best places.
  const rows = Array.from({ length: 12 }, (_, k) => [`C${k}`, k < 2 ? 10_000 * (k + 1) : 0, 0.3, k, k]);
  const inputs = inputsOf([['Cliente', 'Facturación', 'Margen %', 'X', 'Y'], ...rows], () =>
    schemeOf({ turnover: 'Facturación', others: ['Margen %', 'X', 'Y'] }),
  );

  test('the card says what a tie at zero is, and what rules over the group', () => {
    const card = valueCard(inputs, 5, 'es').lines.join('\n');
    expect(card).toContain('Está en el grupo 1 valiendo 0 porque');
    const sample = sampleInputs();
    const { segment } = sample.classification;
    const dispensable = segment.findIndex(
      (code, i) => SEGMENT_LABELS[code - 1] === 'dispensable' && isBuyer(sample, i),
    );
    expect(valueCard(sample, dispensable, 'es').lines.join('\n')).toMatch(
      /Manda «.+» \((?:estrategia del segmento|bloqueo de ventas)\): en la acción principal va antes que el grupo/,
    );
    expect(valueCard(sample, dispensable, 'en').lines.join('\n')).toMatch(/rules \(.+\): in the main action/);
  });

  test('the sheet says which rules, by the order that the workbook keeps', () => {
    const text = (order?: readonly string[]): string =>
      toolSheets(
        'value',
        order
          ? ({ ...inputs, kept: { decisions: { ...decisionsSettingsOf(inputs), order } } } as unknown as typeof inputs)
          : inputs,
        'es',
      )[0]!
        .sheet.cells.map(({ value }) => String(value))
        .join(' ');
    expect(text()).toContain(
      'bloqueo de ventas, riesgo de cobro y estrategia del segmento van antes que el grupo de valor',
    );
    expect(text(['value', 'block', 'risk', 'strategy', 'trust', 'referral'])).toContain(
      'manda el grupo de valor: va el primero en el orden de «Acción principal»',
    );
  });
});

describe('whom to look for', () => {
  test('what is little more than among the others is no trait, and the sheet says why group 2', () => {
    const rows = Array.from({ length: 40 }, (_, k) => [
      `C${k}`,
      1_000 + (k % 4),
      k % 20 < 11 ? 'Norte' : 'Sur',
      k % 2 ? 'Sí' : 'No',
    ]);
    const { portfolio } = readPortfolio(
      { cells: [['Cliente', 'Facturación', 'Zona', 'Consiente'], ...rows], firstRow: 0, firstColumn: 0 },
      {},
    );
    const profile = cloneProfile(
      portfolio,
      Uint8Array.from(rows, (_, k) => (k < 20 ? 2 : 1)),
    );
    expect([profile.words, profile.numbers, profile.described]).toEqual([[], [], true]);
    expect(
      toolSheets('value', sampleInputs(), 'es')[0]!.sheet.cells.some(({ value }) =>
        String(value).startsWith('Por qué el grupo 2 y no el 1'),
      ),
    ).toBe(true);
  });

  test('a word that the others have as often or more is no trait', () => {
    const rows = Array.from({ length: 20 }, (_, k) => [
      `C${k}`,
      1_000 - k,
      k < 10 ? 'Norte' : 'Sur',
      k % 4 === 0 ? 'No' : 'Sí',
    ]);
    const cells = [['Cliente', 'Facturación', 'Zona', 'Consiente'], ...rows];
    const { portfolio } = readPortfolio({ cells, firstRow: 0, firstColumn: 0 }, {});
    const groups = Uint8Array.from(rows, (_, k) => (k < 8 ? 2 : 1));
    // "Sí": 6 of 8, and 9 of 12 of the others.
    expect(cloneProfile(portfolio, groups).words.map(({ header, word }) => [header, word])).toEqual([
      ['Zona', 'Norte'],
    ]);
  });
});
