import { CLIENT_KINDS, readPortfolio } from '../../src/portfolio';
import { said } from './readings';
import { table } from './tables';

describe('kinds', () => {
  const kindsOf = (...words: string[]) => {
    const reading = readPortfolio(
      table([['Id', 'Situación', 'Ventas'], ...words.map((word, i) => [`C${i}`, word, i])]),
    );
    return { reading, kinds: Array.from(reading.portfolio.kinds, (code) => CLIENT_KINDS[code]) };
  };

  const potential = (word: string): [string, string] => [word, 'potential'];
  const lost = (word: string): [string, string] => [word, 'lost'];
  test.each([
    ['Actual', 'current'],
    ['ACTIVA', 'current'],
    ['Cliente', 'current'],
    ['Potencial', 'potential'],
    ['Clientes potenciales', 'potential'],
    ['Prospect', 'potential'],
    ['lead', 'potential'],
    ['Satisfecho', 'satisfied'],
    ['perdidos', 'lost'],
    ['Inactivo', 'lost'],
    ['Ex-cliente', 'lost'],
    ['Former customer', 'lost'],
    ...[
      'Por captar',
      'A captar',
      'En captación',
      'Objetivo',
      'Oportunidades',
      'Opportunities',
      'Leads',
      'Prospectos',
    ].map(potential),
    ...['Candidata', 'Active lead', 'Cliente objetivo', 'To win: target'].map(potential),
    ['De alta', 'current'],
    ['Alta', 'current'],
    ['Cliente vigente', 'current'],
    ['Habituales', 'current'],
    ['Fidelizado', 'satisfied'],
    ['Satisfechas', 'satisfied'],
    ['Cliente activo satisfecho', 'satisfied'],
    ...['De baja', 'Baja por impago', 'Dado de baja', 'Bajas', 'Cancelada', 'Perdida', 'Churned', 'No activo'].map(
      lost,
    ),
    ...['Cliente no activo', 'Ya no es cliente', 'Antiguo cliente', 'Sin actividad', 'Cerradas'].map(lost),
    ['', 'current'],
  ])('%j is %s', (word, kind) => {
    expect(kindsOf('actual', 'potencial', word).kinds[2]).toBe(kind);
  });

  test.each([
    ...['Moroso', 'Congelado', 'Nuevo', 'Antiguo', 'No contactado', 'No cliente', 'No potencial', 'No satisfecho'],
    ...['Oportunidad perdida', 'Former prospect', 'Baja prioridad', 'Alta prioridad', 'Ex', 'Baja temporal'],
  ])('%j may mean more than one thing, and is not guessed', (word) => {
    expect(said(kindsOf('actual', 'potencial', word).reading, 'unknownKinds')).toHaveLength(1);
  });

  test('a column of high and low is no situation unless its header says so', () => {
    const read = (header: string) =>
      readPortfolio(
        table([['Id', header, 'Ventas'], ...['Alta', 'Baja', 'Alta'].map((word, i) => [`C${i}`, word, i])]),
      );
    expect(read('Rotación').portfolio.roles.has('kind')).toBe(false);
    expect(read('Estado').portfolio.roles.has('kind')).toBe(true);
  });

  test('unknown words are read as current and said', () => {
    const { reading, kinds } = kindsOf('actual', 'perdido', 'moroso', 'actual');
    expect(kinds).toEqual(['current', 'lost', 'current', 'current']);
    expect(said(reading, 'unknownKinds')).toEqual([
      {
        id: 'unknownKinds',
        params: { column: 'Situación', count: 1, values: 1, told: 0 },
        rows: [3],
        sourceColumn: 1,
        words: [{ text: 'moroso', count: 1, kind: null }],
      },
    ]);
  });

  test('what the user says of a word goes before what is known of it, whatever its case and blanks', () => {
    const told = [
      { word: 'en  espera', kind: 'potential' as const },
      { word: 'INACTIVO', kind: 'satisfied' as const },
      { word: 'nadie', kind: 'lost' as const },
    ];
    const cells = [['Id', 'Situación', 'Ventas'], ...['En espera ', 'inactivo', 'Moroso', 'actual', 'moroso', 'x', 'perdido', ''].map((word, i) => [`C${i}`, word, i])]; // prettier-ignore
    const reading = readPortfolio(table(cells), { kindWords: told, overrides: { kind: 'Situación' } });
    expect(Array.from(reading.portfolio.kinds, (code) => CLIENT_KINDS[code])).toEqual([
      ...['potential', 'satisfied', 'current', 'current', 'current', 'current', 'lost', 'current'],
    ]);
    const [about] = said(reading, 'unknownKinds');
    expect(about).toMatchObject({ params: { count: 3, values: 2, told: 2 }, rows: [3, 5, 6] });
    expect(about!.words).toEqual([
      { text: 'Moroso', count: 2, kind: null },
      { text: 'En espera', count: 1, kind: 'potential' },
      { text: 'inactivo', count: 1, kind: 'satisfied' },
      { text: 'x', count: 1, kind: null },
    ]);
  });

  test('without a column everybody is current', () => {
    const { portfolio } = readPortfolio(table([['Id', 'Ventas'], ['A', 1], ['B', 2]])); // prettier-ignore
    expect(Array.from(portfolio.kinds)).toEqual([0, 0]);
  });
});
