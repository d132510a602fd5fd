import { findLayout, isOwnHeader, matchColumns, ownAmong, readPortfolio, type ColumnRole } from '../../src/portfolio';
import { words as english } from '../../src/locales/en/words';
import { words as spanish } from '../../src/locales/es/words';
import type { Content } from './headerFixtures';
import { tableOf } from './tables';

/**
 * What the add-in says, it must understand: its result headers are never inputs, and a sheet headed with the words
 * that it uses for roles is read by those roles.
 */
const CONTENT: Readonly<Partial<Record<ColumnRole, Content>>> = {
  share: 'fraction',
  margin: 'fraction',
  growth: 'fraction',
  years: 'years',
  turnover: 'amount',
  previousTurnover: 'amount',
  totalPurchases: 'amount',
  id: 'code',
  name: 'name',
  kind: 'kind',
  position: 'position',
  family: 'word',
  agreedSegment: 'word',
  agreedReason: 'word',
  agreedBy: 'word',
  agreedOn: 'word',
};

describe.each([
  ['es', spanish],
  ['en', english],
] as const)('in %s', (_, words) => {
  test('every header of a result is known as our own', () => {
    const digits = [...Object.values(words.criterionShort), ...Object.values(words.criterion), '1'].map((criterion) =>
      words.column.digit.replace('{{criterion}}', criterion),
    );
    const written = [
      ...Object.entries(words.column).flatMap(([id, word]) => (id === 'digit' ? [] : [word])),
      ...digits,
    ];
    expect(written.filter((header) => !isOwnHeader(header) || !isOwnHeader(`${header} (2)`))).toEqual([]);
  });

  test.each(Object.entries({ ...words.role, ...words.criterion }))('%s is what "%s" names', (key, word) => {
    const role = key as ColumnRole;
    const content = CONTENT[role] ?? 'count';
    const beside = role === 'id' || role === 'name' ? [] : ([['Id', 'code']] as const);
    const raw = tableOf({ from: 'one word', columns: [...beside, [word, content]] });
    const match = matchColumns(raw, findLayout(raw)).find((found) => found.role === role);
    expect(match?.header).toBe(word);
    expect(isOwnHeader(word)).toBe(false);
  });

  test.each(Object.entries(words.criterionShort))('%s is what "%s" names, too', (key, word) => {
    const role = key as ColumnRole;
    const raw = tableOf({
      from: 'one word',
      columns: [
        ['Id', 'code'],
        [word, CONTENT[role] ?? 'count'],
      ],
    });
    expect(matchColumns(raw, findLayout(raw)).find((found) => found.role === role)?.header).toBe(word);
  });
});

describe('a header that many a list has of its own', () => {
  test.each([
    [['Cliente', 'Facturación', 'Fidelidad %'], []],
    [['Customer', 'Segment', 'Remarks', 'Loyalty %', 'Strategy'], []],
    [
      ['Segmento', 'Código CEC', 'Puntuación total', 'Segmento (2)', 'Observaciones'],
      ['Código CEC', 'Puntuación total', 'Segmento (2)', 'Observaciones'],
    ],
    [['Código CEC', 'Sector', 'Observaciones'], ['Código CEC']],
    // One that we write, too, is the user's in a table that is not marked as ours.
    [['Cliente', 'Facturación', 'Clase ABC'], []],
    [['Cliente', 'Puntuación total', 'Facturación', 'Descuento comercial'], []],
    [['Customer', 'Total score', 'ABC class', 'Turnover'], []],
    [['Cliente', 'Dígito de control', 'NIF'], []],
    [
      ['Cliente', 'Clase ABC', 'Código CEC'],
      ['Clase ABC', 'Código CEC'],
    ],
    [
      ['Cliente', 'Dígito facturación', 'Dígito cuota', 'Dígito margen', 'Facturación'],
      ['Dígito facturación', 'Dígito cuota', 'Dígito margen'],
    ],
    [
      ['Cliente', 'Valor CLV (5 años, margen)', 'Clase ABC'],
      ['Valor CLV (5 años, margen)', 'Clase ABC'],
    ],
  ])('in %j the results of ours are %j', (headers, ours) => {
    const own = ownAmong(headers);
    expect(headers.filter((_, k) => own[k])).toEqual(ours);
  });

  test('its numbers are data, and nothing is said of an earlier classification', () => {
    const cells = [
      ['Código', 'Facturación', 'Fidelidad %', 'Segmento'],
      ...Array.from({ length: 8 }, (_, k) => [`C${k}`, 1000 + k, 60 + k, k % 2 ? 'Oro' : 'Plata']),
    ];
    const { portfolio, observations } = readPortfolio({ cells, firstRow: 0, firstColumn: 0 });
    expect(observations.map(({ id }) => id)).not.toContain('ownColumns');
    expect(portfolio.columns.map(({ header, kind }) => [header, kind])).toContainEqual(['Fidelidad %', 'number']);
  });
});
