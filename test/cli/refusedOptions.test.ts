import { nearest } from '../../src/cli/nearest';
import { runSample } from '../../src/cli/sample';
import { classifyFile, temporaryFolder } from '../support/cli';

/* Refused options are said in our words, in both languages: which option, what is allowed, the nearest name. */

test.each([
  [['--shet', 'Clientes'], 'No hay ninguna opción --shet. La más parecida es --sheet.', 'The nearest is --sheet.'],
  [['--seprator=;'], 'No hay ninguna opción --seprator. La más parecida es --separator.', 'nearest is --separator'],
  [['-x'], 'Qué hace cada una, con --help. Las que hay:\n  --sheet\n  --range\n', 'Those that there are:\n  --sheet'],
  [['--sheet'], 'A la opción --sheet le falta su valor.', 'The option --sheet lacks its value.'],
  [['--sheet', '--report'], 'A la opción --sheet le falta su valor.', 'type --sheet=VALUE'],
  [['--report=1'], 'La opción --report no lleva ningún valor', 'The option --report takes no value'],
  [['--tool', 'valeu'], '¿Quería decir «value»?', 'Did you mean “value”?'],
  [
    ['--output', 'xml'],
    '«xml» no es un valor de --output. Los que hay: values | plain.',
    '“xml” is no value of --output.',
  ],
  [['--separator', 'x'], '«x» no es un valor de --separator.', '“x” is no value of --separator.'],
  [['--scheme', 'a', '--preset', 'it-company'], '--scheme y --preset no pueden ir juntas', 'cannot go together'],
])('%j is refused in our own words', async (given, es, en) => {
  const spanish = await classifyFile('clientes.xlsx', ...given);
  expect(spanish.code).toBe(2);
  expect(spanish.error).toContain(es);
  const english = await classifyFile('clientes.xlsx', '--lang=en', ...given);
  expect(english.code).toBe(2);
  expect(english.error).toContain(en);
  expect(spanish.error + english.error).not.toMatch(/argument|positional|Unknown/);
});

test('the sample’s refusals are ours as well', async () => {
  const errors: string[] = [];
  const run = (...args: string[]): Promise<number> =>
    runSample(args, { out: () => undefined, error: (line) => errors.push(line), year: 2026 });
  expect(await run('--netwrok')).toBe(2);
  expect(await run('out/a.xlsx', 'es', 'muchos')).toBe(2);
  expect(errors).toEqual([
    'No hay ninguna opción --netwrok. La más parecida es --network. Todas, con --help.',
    '«muchos» no es un número entero entre 1 y 1000000.',
  ]);
});

test('the nearest name: letters left out, put in, changed or swapped; a beginning; nothing where nothing is near', () => {
  const names = ['--sheet', '--share', '--separator', '--carry', '--carry-numbers'];
  expect(nearest('--hseet', names)).toBe('--sheet');
  expect(nearest('--Separador', names)).toBe('--separator');
  expect(nearest('--sep', names)).toBe('--separator');
  expect(nearest('--excel', names)).toBeNull();
});

test('a list of purchases given as the client table is said to be one, with how it is used', async () => {
  const folder = temporaryFolder();
  const lines = Array.from({ length: 12 }, (_, k) => `P${k};Cliente ${k % 4};2026-01-${10 + k};${100 + k}`);
  const file = folder.write('pedidos.csv', ['Pedido;Cliente;Fecha;Importe', ...lines, ''].join('\n'));
  const spanish = await classifyFile(file);
  expect(spanish.out).toContain('Parece una lista de compras y no una tabla de clientes: 12 filas de 4 clientes');
  expect(spanish.out).toContain('npm run classify -- CLIENTES.xlsx --purchases ESTE_ARCHIVO');
  const english = await classifyFile(file, '--lang', 'en');
  expect(english.out).toContain('This looks like a list of purchases and not a client table: 12 rows of 4 clients');
  folder.remove();
});
