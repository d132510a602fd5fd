import { runTool, setTool, toolSheets, valueCard } from '../../src/tools';
import { valueReport } from '../../src/tools/value/compute';
import { findings, inputsOf, rowOf } from './support';
import { HEADERS, ROWS, scheme, table, settingsFor, atMean } from './valueInputs';

describe('what the referrals of a table rest on', () => {
  test('clients brought of unknown worth count in no value and rank nobody; the report, the sum and the quadrants say so', () => {
    const inputs = inputsOf([[...HEADERS, 'Referidos'], ...ROWS.map((row, k) => [...row, k === 0 ? 2 : 0])], scheme);
    const proposed = valueReport(inputs, settingsFor(inputs));
    const plain = valueReport(table(), settingsFor(table()));
    expect([...proposed.values.net]).toEqual([...plain.values.net]);
    expect([...proposed.segments]).toEqual([...plain.segments]);
    const mean = valueReport(inputs, settingsFor(inputs, { brought: 'mean' }));
    expect(proposed.values.uncounted[0]).toBeCloseTo(mean.values.referral[0]!, 9);
    expect(mean.values.uncounted[0]).toBe(0);
    expect(proposed.totals.uncounted).toBeCloseTo(mean.totals.referral, 9);
    expect(proposed.quadrants!.codes).toEqual(mean.quadrants!.codes);
    const text = toolSheets('value', inputs, 'es').map(({ sheet }) => sheet.cells.map(({ value }) => value).join('\n'));
    expect(text[0]).toContain('No entran en el valor ni en los grupos los clientes que otros han traído');
    expect(text[0]).not.toMatch(/cuenta dos veces|sin los referidos/);
    expect(text[1]).toContain('2 clientes traídos no se cuentan: no consta cuánto valen');
    // Stated for everybody, they count and nothing is left to say.
    const told = setTool('value', null, inputs, { key: 'referredValue', value: '100' });
    const stated = runTool('value', told, inputs, 'es').sheets[0]!.sheet;
    expect(stated.cells.map(({ value }) => value).join('\n')).not.toContain('No entran en el valor');
    expect(rowOf(stated, 'Referidos')[0]).toBe(200);
  });

  const referring = inputsOf([[...HEADERS, 'Referidos'], ...ROWS.map((row, k) => [...row, k === 0 ? 2 : 0])], scheme);
  const notes = (inputs: typeof referring, language: 'es' | 'en'): string =>
    atMean(inputs, language)[0]!
      .sheet.cells.map(({ value }) => String(value))
      .join('\n');
  const assumptions = (text: string): number => Number(/(\d+) rest on assumptions/.exec(text)![1]);

  test('the sheet and the card warn of counting twice, and count the worth of a client brought as assumed', () => {
    const with2 = notes(referring, 'en');
    const without = notes(table(), 'en');
    expect(with2).toContain('in the table already counts twice');
    expect(with2).toContain('the mean of the portfolio is assumed');
    expect(notes(referring, 'es')).toContain('cuenta dos veces');
    // The headline tells the value without them, and the line below it what is inside.
    const head = (inputs: typeof referring): string => String(findings(atMean(inputs, 'es')[0]!.sheet)[0]);
    expect(head(referring)).toMatch(/^La cartera vale hoy ([\d.]+) de margen \(.*\); sin los referidos, [\d.]+$/);
    expect(head(table())).not.toContain('sin los referidos');
    expect(notes(referring, 'es')).toMatch(/Dentro: [\d.]+ \([\d,]+\s%\) de lo que ya compran, 0 de venta cruzada y/);
    expect(without).not.toMatch(/counts twice|mean of the portfolio is assumed/);
    // As many are named as are counted, and of clients of today.
    const named = /Assumptions: (.*)\./.exec(with2)![1]!.split(/, | and /);
    expect(named).toHaveLength(assumptions(with2));
    expect(with2).toContain('of the 5 that are clients now');
    // Referrals come from a column; what each is worth is what was left out.
    expect(assumptions(with2)).toBe(assumptions(without) + 1);
    expect(
      valueCard({ ...referring, kept: { value: settingsFor(referring, { brought: 'mean' }) } }, 0, 'en').how.join('\n'),
    ).toMatch(/for its referrals[^]*mean of the portfolio is assumed/);
    expect(
      valueCard({ ...referring, kept: { value: settingsFor(referring, { brought: 'mean' }) } }, 1, 'en').how.join('\n'),
    ).not.toMatch(/for its referrals/);
  });
});
