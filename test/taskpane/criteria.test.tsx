import { act } from 'react';
import { paneOfTests } from '../support/paneOfTests';
import { WORKED } from './clients';

const user = paneOfTests();
const { open, text, button, click, field, choose, settle, scheme } = user;

test('a typed cut moves clients at once, in words; one that cannot stand is said and the former stays', async () => {
  await open(WORKED);
  await click(/^2\.º dígito: Cuota de cliente/);
  const before = user.context.store.get().judgement!.summary.digits[1]!;
  await choose('Límite del dígito 4', '60 %');
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.6]);
  const after = user.context.store.get().judgement!.summary.digits[1]!;
  // 70 %, 84 %, 90 % stay above; 50 % was never above, so exactly at the former cut nobody moves but nobody joins.
  expect(after[4]).toBe(3);
  expect(before[4]).toBe(3);
  await choose('Límite del dígito 4', '40');
  expect(user.context.store.get().judgement!.summary.digits[1]![4]).toBe(5);
  await choose('Límite del dígito 4', '5 %');
  expect(text()).toContain(
    '5 % será el límite del dígito 4 en cuanto los tres vayan de menor a mayor (ahora serían 10 % / 25 % / 5 %): escriba los demás.',
  );
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.4]);
  // Typed in whatever order, they are taken together.
  await choose('Límite del dígito 2', '1 %');
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.4]);
  await choose('Límite del dígito 3', '2 %');
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.01, 0.02, 0.05]);
  expect(text()).not.toContain('en cuanto los tres');
  await choose('Límite del dígito 4', '1 %');
  await click(/^Dejar 1\s%/);
  expect(scheme().profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.01, 0.02, 0.05]);
  expect(text()).not.toContain('en cuanto los tres');
  for (const [digit, cut] of [
    [4, '40 %'],
    [3, '25 %'],
    [2, '10 %'],
  ] as const)
    await choose(`Límite del dígito ${digit}`, cut);
  await choose('Límite del dígito 4', 'mucho');
  expect(text()).toContain('«mucho» no es un número');
  await choose('Límite del dígito 3', '');
  expect(text()).toContain('El límite del dígito 3 no puede quedar vacío entre otros dos: siguen 10 %, 25 % y 40 %.');
});

test('a handle moves with the arrow keys and stops at its neighbour', async () => {
  await open(WORKED);
  await click(/^4\.º dígito: Facturas impagadas/);
  const handle = user.box.querySelector<HTMLElement>('[role="slider"][aria-label^="Límite del dígito 4"]')!;
  expect(handle.getAttribute('aria-valuetext')).toBe('hasta 0');
  for (let k = 0; k < 4; k++) {
    await act(async () => {
      handle.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true }));
    });
  }
  // The cut of digit 3 stands at 1: digit 4 may reach it, not pass it.
  expect(scheme().profiles[0]!.criteria[3]!.bands.cuts).toEqual([1, 1, 2]);
  await settle();
  expect(text()).toContain('ningún cliente puede tener el dígito 3');
});

test('Pareto proposes, offers rounded amounts, and changes nothing until one is accepted', async () => {
  await open(WORKED);
  await click(/^1\.º dígito: Facturación/);
  const before = scheme().profiles[0]!.criteria[0]!.bands.cuts;
  await choose('Proponer límites', 'balanced');
  expect(text()).toContain('Se proponen');
  expect(scheme().profiles[0]!.criteria[0]!.bands.cuts).toEqual(before);
  await click(/^Redondeados/);
  const { bands, origin } = scheme().profiles[0]!.criteria[0]!;
  expect(origin).toMatchObject({ kind: 'pareto', levels: [0.8, 0.9, 0.97], rounded: true });
  expect(bands.cuts).not.toBe('propose');
});

test('weights that do not sum to 100 % wait beside a way to adjust them', async () => {
  await open(WORKED);
  const tick = [...user.box.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')][0]!;
  await act(async () => tick.click());
  await settle();
  expect(scheme().profiles[0]!.weights!.values).toEqual([0.25, 0.25, 0.25, 0.25]);
  await choose('Peso de Cuota de cliente (%)', '50');
  expect(scheme().profiles[0]!.weights!.values).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(text()).toContain('deben sumar 100 %');
  await click('Ajustar a 100 %');
  expect(scheme().profiles[0]!.weights!.values).toEqual([0.2, 0.4, 0.2, 0.2]);
});

test('the start-up weights go with the criteria of the example, wherever they stand, and with no others', async () => {
  await open(WORKED);
  const tick = async (): Promise<void> => {
    await act(async () => [...user.box.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')][0]!.click());
    await settle();
  };
  await tick();
  expect(text()).not.toContain('Arranque');
  await click('Modelos, idioma y ayuda');
  await click('Empresa informática');
  await click('Subir Facturación anual (sin IVA)');
  await click('Iguales');
  await click(/^Arranque/);
  const { criteria, weights } = scheme().profiles[0]!;
  expect(criteria.map(({ key }) => key)).toEqual(['families', 'turnover', 'share', 'unpaid']);
  expect(weights!.values).toEqual([0.1, 0.5, 0.3, 0.1]);
});

test('nothing is written while typed weights do not sum to 100 %, and the reason stands beside the button', async () => {
  await open(WORKED);
  const tick = [...user.box.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')][0]!;
  await act(async () => tick.click());
  await settle();
  const reason = 'Antes de escribir, ajuste los pesos a 100 % o vuelva a los anteriores.';
  const weight = (): string => field('Peso de Cuota de cliente (%)').value.replace(/\u00a0/g, ' ');
  expect(text()).not.toContain(reason);
  await choose('Peso de Cuota de cliente (%)', '50');
  expect((button('Escribir columnas') as HTMLButtonElement).disabled).toBe(true);
  expect(user.box.querySelector('footer')!.textContent).toContain(reason);
  // Other choices do not make the pane forget what stands in the boxes, nor does a digit that moves.
  await click('Bajar Facturación anual (sin IVA)');
  await choose('Si a un cliente le falta un dato', 'worst');
  await choose('Peso de Cuota de cliente (%)', '');
  expect(text()).toContain('Aquí hace falta un número: 50 % no cambia.');
  expect(weight()).toBe('50 %');
  expect((button('Escribir columnas') as HTMLButtonElement).disabled).toBe(true);
  await click('Volver a los anteriores');
  expect(weight()).toBe('25 %');
  expect((button('Escribir columnas') as HTMLButtonElement).disabled).toBe(false);
  await choose('Peso de Cuota de cliente (%)', '50');
  await choose('Peso de Facturas impagadas (%)', '0');
  expect(scheme().profiles[0]!.weights!.values).toEqual([0.5, 0.25, 0.25, 0]);
  expect((button('Escribir columnas') as HTMLButtonElement).disabled).toBe(false);
});

test('a digit moves up with its weight', async () => {
  await open(WORKED);
  await click('Bajar Facturación anual (sin IVA)');
  expect(scheme().profiles[0]!.criteria.map(({ key }) => key)).toEqual(['share', 'turnover', 'years', 'unpaid']);
});

test('results of an earlier classification are not offered as data', async () => {
  await open(
    WORKED.map((row, k) => [...row, ...(k === 0 ? ['Código CEC', 'Puntuación total', 'Visitas'] : [1234, 10, k])]),
  );
  await click(/^1\.º dígito/);
  const options = (label: string): string[] =>
    [...field(label).querySelectorAll('option')].map((option) => option.textContent!);
  expect(options('Criterio')).toContain('Visitas');
  for (const label of ['Criterio', 'Se toma de', 'Columna de impagados'].filter((each) => text().includes(each))) {
    expect(options(label)).not.toEqual(expect.arrayContaining(['Código CEC']));
    expect(options(label)).not.toEqual(expect.arrayContaining(['Puntuación total']));
  }
  await click(/^Clientes/);
  expect(options('Nombre')).not.toContain('Código CEC');
});

test('cuts that hardly tell clients apart are said at their criterion', async () => {
  await open(WORKED, 'en');
  await click(/^Digit 4: Unpaid/);
  await choose('Cut of digit 2', '20');
  await choose('Cut of digit 3', '20');
  await choose('Cut of digit 4', '20');
  expect(user.box.querySelector('li [data-note="warning"]')!.textContent).toContain(
    '11 of 11 clients have a 4: these cuts hardly tell them apart.',
  );
  await settle();

  const even = user.box.querySelector('[data-even="3"]')!;
  const shown = [...even.querySelectorAll('[title^="Digit "]')].map((chip) => Number(chip.textContent));
  expect(shown.reduce((sum, each) => sum + each, 0)).toBe(11);
  expect(Math.max(...shown)).toBeLessThan(11);
  expect(scheme().profiles[0]!.criteria[3]!.bands.cuts).toEqual([20, 20, 20]);
  await click(/^Share clients evenly/);
  await settle();
  expect(user.context.store.get().judgement!.summary.digits[3]!.slice(1)).toEqual(shown);
  expect(user.box.querySelector('[data-even="3"]')).toBeNull();
});

test('a proposal shows how many clients each digit would have, and clients can be shared evenly where it tells few apart', async () => {
  const rows = [
    ['Cliente', 'Facturación', 'Cuota', 'Margen', 'Años'],
    ...Array.from({ length: 24 }, (_, k) => [`C${k}`, k === 0 ? 9_000_000 : 100 + k, 0.3, 0.1 + 0.01 * k, k]),
  ];
  await open(rows);
  await click(/^1\.º dígito: Facturación/);
  const chips = (): number[] =>
    [...user.box.querySelectorAll('[data-proposals="0"] [title^="Dígito "]')].map((chip) => Number(chip.textContent));
  const before = scheme().profiles[0]!.criteria[0]!.bands.cuts;
  await choose('Proponer límites', 'classic');
  expect(chips()).toEqual([23, 0, 0, 1]);
  const proposals = user.box.querySelector('[data-proposals="0"]')!;
  const evenly = [...proposals.querySelectorAll('button')].find((each) => each.textContent?.startsWith('Repartir'))!;
  await act(async () => evenly.click());
  await settle();
  expect(chips()).toEqual([6, 6, 6, 6]);
  expect(scheme().profiles[0]!.criteria[0]!.bands.cuts).toEqual(before);
  await click(/^Usarlos/);
  await settle();
  expect(user.context.store.get().judgement!.summary.digits[0]!.slice(1)).toEqual([6, 6, 6, 6]);
});

test('an open criterion says the ends of its histogram, and why its column and not others', async () => {
  await open(WORKED);
  await click(/^1\.º dígito: Facturación/);
  expect(text()).toContain('mín. 2.500');
  expect(text()).toContain('máx. 420.000');
  expect(text()).toMatch(/Por qué esta columna: [^.]+\./);
});

test('where a cut lies beyond the largest value, the axis ends with its own number and the largest stands where it is', async () => {
  await open(WORKED);
  await click(/^1\.º dígito: Facturación/);
  const inside = (): HTMLElement | null => user.box.querySelector('[data-inside]');
  expect(inside()).toBeNull();
  await choose('Límite del dígito 4', '2000000');
  expect(inside()!.textContent).toBe('máx. 420.000');
  expect(Number(inside()!.dataset['inside'])).toBeLessThan(0.94);
  expect(inside()!.nextElementSibling!.textContent).toBe('2.000.000');
});
