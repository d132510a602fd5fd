import { paneOfTests } from '../support/paneOfTests';
import { WORKED } from './clients';

const user = paneOfTests();

test('columns that the code does not read say what they are good for, once unfolded', async () => {
  const extra: readonly (readonly unknown[])[] = WORKED.map((row, k) => [
    ...row,
    ...(k === 0 ? ['Días vencidos', 'Nota'] : [k * 3, `n${k}`]),
  ]);
  await user.open(extra);
  await user.click(/^Clientes/);
  const section = (): string => user.box.querySelector('[data-other-columns]')!.textContent!;
  expect(section()).toBe('Columnas que no entran en el código');
  await user.click('Columnas que no entran en el código');
  await user.settle(50);
  expect(section()).toContain('bloqueo de ventas a partir de los días que se digan');
  expect(section()).toContain('«Nota»: no la usa nada');
});
