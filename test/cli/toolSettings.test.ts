import { sampleWorkbook } from '../../src/files';
import { classifyFile, temporaryFolder, workbookOf } from '../support/cli';
import { cellsOf, sheetNames } from '../support/writtenFiles';

const folder = temporaryFolder();
afterAll(folder.remove);

test('--set tells a tool an assumption, and what it does not take is refused with what there is', async () => {
  const input = folder.write('told.xlsx', sampleWorkbook());
  const out = folder.path('told-CEC.xlsx');
  const run = await classifyFile(input, '--set', 'value.retention=50 %', '--set', 'value.years=', '--out', out);
  expect(run).toMatchObject({ code: 0, error: '' });
  expect(sheetNames(out)).toEqual(['Clientes', 'Valor de clientes', 'Valor por cliente']);
  const text = cellsOf(out, 'Valor de clientes').flat().map(String);
  expect(text.some((cell) => cell.includes('sin límite de años'))).toBe(true);
  const refused = await classifyFile(input, '--set', 'value.retention=mucho', '--out', out, '--force');
  expect(refused.code).toBe(2);
  expect(refused.error).toMatch(
    /^«value\.retention=mucho»: no puede tener ese valor\. Admite un número de 0 \(0\s%\) o/,
  );
  expect(refused.error).toMatch(/más y de 1 \(100\s%\) como mucho\.$/);
  // Before the classification is said, which would hide it.
  expect(refused.out).not.toContain('Clientes por dígito');
  const unknown = await classifyFile(input, '--set', 'value.retencion=0.5', '--out', out, '--force');
  expect(unknown.error).toMatch(
    /no tiene el dato «retencion»\. ¿Quería decir «retention»\? Datos:\n {2}Horizonte y actualización\n {4}discount +Tasa de act/,
  );
  expect(unknown.error).toContain('costToServe');
  const english = await classifyFile(input, '--lang', 'en', '--set', 'value.discount=-200%', '--out', out, '--force');
  expect(english.error).toContain('It takes a number of 0 (0%) or more and of 1 (100%) at most');
  const typo = await classifyFile(input, '--lang', 'en', '--set', 'value.years=500', '--out', out, '--force');
  expect(typo.error).toContain('It takes a whole number of 1 or more and of 100 at most');
  const years = await classifyFile(input, '--lang', 'en', '--set', 'value.years=1.5', '--out', out, '--force');
  expect(years.error).toContain('It takes a whole number of 1 or more');
  const choice = await classifyFile(input, '--set', 'value.timing=nunca', '--out', out, '--force');
  expect(choice.error).toContain('end | start | endCertain');
  const tool = await classifyFile(input, '--set', 'valor.retention=1', '--out', out, '--force');
  expect(tool.error).toContain('value.retention=0.85');
});

test('what a tool was told and leaves unused is said in the terminal, as in the pane', async () => {
  const rows = [
    ['Código', 'Cliente', 'Facturación', 'Cuota', 'Margen %', 'Años'],
    ['A1', 'Uno', 1000, 0.4, 0.2, 5],
    ['A2', 'Dos', 500, 0.1, 0.1, 2],
  ];
  const input = folder.write('unused.xlsx', workbookOf(rows));
  const said = async (...more: string[]): Promise<string> => {
    const run = await classifyFile(input, '--tool', 'profitability', '--replace', '--force', ...more);
    expect(run).toMatchObject({ code: 0, error: '' });
    return run.out;
  };
  // Nothing in the table says how many orders a client makes.
  expect(await said('--set', 'profitability.orderCost=25')).toMatch(/^! Margen y coste de servir: .*25/m);
  expect(await said('--lang', 'en', '--set', 'profitability.orderCost=25')).toMatch(
    /^! Margin and cost to serve: .*25/m,
  );
  // A terminal has no settings to be opened: the option is said.
  expect(await said('--set', 'profitability.orderCost=25')).toMatch(
    /^ {2}La opción es --set profitability.orders=…\.$/m,
  );
  const nothing = await said();
  expect(nothing).toMatch(/^! Margen y coste de servir: No se cuenta ningún coste de servir/m);
  expect(nothing).not.toContain('«Ajustes»');
  expect(nothing).toMatch(
    /^ {2}Las opciones son --set profitability\.orderCost=…, --set profitability\.visitCost=… y --set profitability\.rate=…\.$/m,
  );
});

test.each([
  [['--also', 'Nada'], 'no es una columna de este resultado'],
  [['--set', 'matrices.volumeShare.4.4=vender'], 'exit | watch | maintain | grow'],
  [['--set', 'matrices.casilla=grow'], 'volumeShare.TURNOVER.SHARE'],
  [['--set', 'matrices.positionColumn=Nada'], 'Cliente'],
])('%j is refused with what there is', async (given, said) => {
  const input = folder.write('refused.xlsx', sampleWorkbook());
  const run = await classifyFile(input, ...given);
  expect(run.code).toBe(2);
  expect(run.error).toContain(said);
});
