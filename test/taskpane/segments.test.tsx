import { act } from 'react';
import { paneOfTests } from '../support/paneOfTests';
import { WORKED } from './clients';

const user = paneOfTests();
const { open, text, button, click, choose, settle, scheme } = user;

const readings = (): HTMLElement[] => [
  ...user.box.querySelectorAll<HTMLElement>('[aria-labelledby="cec-readings"] [role="radio"]'),
];
const plainly = (element: HTMLElement): string => (element.textContent ?? '').replace(/\u00a0/g, ' ');

const listed = (): string[] =>
  [...user.box.querySelectorAll('[data-place] button')].map((each) => each.textContent ?? '');

test('the segments say which columns they read, and a share is one', async () => {
  await open(WORKED);
  await click('Límites de los segmentos');
  expect(text()).toMatch(/La cuota se toma de «[^»]+»; la facturación, de «[^»]+»\./);
  await choose('Cuota alta: más de', '140 %');
  expect(text()).toContain('La cuota va del 0 % al 100 %.');
  expect(scheme().segmentation.shareCut).toBeLessThan(1);
});

test('high turnover is a choice before the bar: two readings with counts and a sentence, the literal one chosen', async () => {
  await open(WORKED);
  expect(readings().map((each) => each.getAttribute('aria-checked'))).toEqual(['true', 'false']);
  const [literal, classA] = readings().map(plainly);
  expect(literal).toContain('Los que suman el 50 %');
  expect(literal).toMatch(/Vital 2.*Con futuro 1.*Insulso 5.*Innecesario 3/);
  expect(literal).toContain(
    'Lo que dice el método: 3 clientes suman juntos más del 50 % de los 1.121.500 que facturan los clientes actuales.',
  );
  expect(literal).toContain('1 con un 4 en facturación queda fuera.');
  expect(classA).toContain('Como la clase A: 4 clientes suman juntos más del 80 %.');
  const section = user.box.querySelector('[data-section="portfolio"]')!;
  expect(section.querySelector('[data-note="warning"], [data-note="error"]')).toBeNull();
  const bar = section.querySelector('[role="img"]')!;
  expect(readings()[0]!.compareDocumentPosition(bar) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  await act(async () => readings()[1]!.click());
  await settle();
  expect(scheme().segmentation).toMatchObject({ reading: 'cumulative', level: 0.8 });
  expect(readings().map((each) => each.getAttribute('aria-checked'))).toEqual(['false', 'true']);
  expect(user.context.store.get().judgement!.summary.conflicts).toBe(0);
});

test.each([
  ['es', /^1\.º dígito: Facturación/, 'Límite del dígito 4', 'Los de más de 100.000'],
  ['en', /^Digit 1: Annual turnover/, 'Cut of digit 4', 'Those above 100,000'],
] as const)('a digit-4 cut that was typed is a third reading, and that very amount (%s)', async (...of) => {
  const [language, row, cut, label] = of;
  await open(WORKED, language);
  await click(row);
  await choose(cut, '100000');
  const third = readings()[2]!;
  expect(plainly(third)).toContain(label);
  await act(async () => third.click());
  await settle();
  expect(scheme().segmentation).toMatchObject({ reading: 'amount', amounts: [{ family: null, amount: 100_000 }] });
  expect(user.context.store.get().judgement!.summary.conflicts).toBe(0);
  expect(readings().map((each) => each.getAttribute('aria-checked'))).toEqual(['false', 'false', 'true']);
});

test('a segment chosen leaves its clients in the list, its rows can be shown, and all come back', async () => {
  await open(WORKED);
  await click('Con futuro');
  expect(listed()).toEqual(['C02']);
  expect(user.box.querySelector('[data-found]')!.textContent).toBe('Con futuro: 1 cliente');
  await click('Ver filas');
  expect(user.gateway.selected.at(-1)).toEqual([2]);
  await click('Ver todos');
  expect(listed()).toHaveLength(11);
  expect(button('Con futuro').getAttribute('aria-expanded')).toBe('false');
});

test('the table of segments has clients and turnover with their parts, and a total', async () => {
  await open(WORKED);
  const total = user.box.querySelector<HTMLElement>('[data-total]')!;
  const cells = [...total.querySelectorAll<HTMLElement>('th, td')].map(plainly);
  expect(cells).toEqual(['Total', '11', '100 %', '1.121.500', '100 %']);
});

test('a segment opens to what it is and what to do with it, and folds back', async () => {
  await open(WORKED);
  expect(button('Vital').getAttribute('aria-expanded')).toBe('false');
  await click('Vital');
  expect(button('Vital').getAttribute('aria-expanded')).toBe('true');
  expect(text()).toContain('Clientes que nos dan más del 20 % de sus compras y tienen una facturación alta.');
  expect(text()).toContain(
    'Se considera alta la que pasa de 150.000, el importe que, al fijarlo, superaban los mayores clientes',
  );
  expect(text()).toContain('Estrategia: Mantenimiento. Facturación alta');
  expect(text()).toContain('Intensidad de servicio: Intensa.');
  expect(text()).toContain('Qué hacer: conservar, fidelizar');
  expect(button('Los segmentos, en la ayuda').getAttribute('href')).toBe('help/es/segments.html');
  await click('Innecesario');
  expect(text()).toContain('Estrategia: Olvido.');
  expect(text()).not.toContain('Estrategia: Mantenimiento.');
  await click('Innecesario');
  expect(text()).not.toContain('Estrategia: Olvido.');
});

test.each([
  ['individual', 0.1, 'más de 112.150, el 10 % de la facturación total al fijarlo.'],
  ['maximum', 0.5, 'más de 210.000, el 50 % de lo que facturaba el mayor cliente al fijarlo.'],
  [
    'percentile',
    0.5,
    'más de 50.000, el importe que, al fijarlo, superaban los clientes con más del 50 % de los demás por debajo.',
  ],
] as const)('the story of a segment names the amount of the reading %s', async (reading, level, words) => {
  await open(WORKED);
  const { store } = user.context;
  const segmentation = { ...scheme().segmentation, reading, level, amounts: 'propose' as const };
  await act(async () => store.dispatch({ type: 'schemeChanged', scheme: { ...scheme(), segmentation } }));
  await settle();
  await click('C01: por qué');
  expect(text()).toContain(`Segmento: Vital. Cuota alta: 70 % es más de 20 %. Facturación alta: 420.000 es ${words}`);
});

test('the story of a segment read by digits or by an amount of one’s own, and of digit 4 with low turnover', async () => {
  await open(WORKED);
  const { store } = user.context;
  const set = async (change: Partial<ReturnType<typeof scheme>['segmentation']>): Promise<void> => {
    const segmentation = { ...scheme().segmentation, ...change };
    await act(async () => store.dispatch({ type: 'schemeChanged', scheme: { ...scheme(), segmentation } }));
    await settle();
  };
  await click('C03: por qué');
  expect(text()).toContain(
    'Facturación baja: 150.000 no es más de 150.000, el importe que, al fijarlo, superaban los mayores clientes',
  );
  expect(text()).toContain('Su dígito 4 no lo contradice: ese dígito pide menos, más de 60.000.');
  await set({ reading: 'digit' });
  await click('C04: por qué');
  expect(text()).toContain('Facturación alta: su dígito es 3, y con esta lectura cuentan como alta el 3 y el 4.');
  await set({ reading: 'amount', amounts: [{ family: null, amount: 60_000.5 }] });
  await click('C04: por qué');
  expect(text()).toContain('Facturación baja: 60.000 no es más de 60.000,5, el importe que usted ha fijado.');
  await set({ reading: 'amount', amounts: [{ family: null, amount: null }] });
  await click('C10: por qué');
  expect(text()).toContain('Facturación alta: con esta lectura la tienen todos.');
});

test('the reading in force counts by the amount that it came to, not by that of today', async () => {
  await open(WORKED);
  const { store } = user.context;
  const segmentation = { ...scheme().segmentation, level: 0.8, amounts: [{ family: null, amount: 200_000 }] };
  await act(async () => store.dispatch({ type: 'schemeChanged', scheme: { ...scheme(), segmentation } }));
  await settle();
  expect(store.get().judgement!.readings.find(({ level }) => level === 0.8)).toMatchObject({ high: 1, conflicts: 3 });
  const [, classA] = readings().map(plainly);
  expect(classA).toContain(
    'El importe se fijó con otros datos: hoy lo supera 1 cliente, que suma el 37,4 % de la facturación.',
  );
  expect(classA).not.toContain('más del 80 %');
  // The way on stands with it, and is gone once taken.
  await click('Recalcular con los datos de hoy');
  expect(readings().map(plainly)[1]).toContain('Como la clase A: 4 clientes suman juntos más del 80 %.');
  expect(scheme().segmentation).toMatchObject({ reading: 'cumulative', level: 0.8 });
  expect(user.box.textContent).not.toContain('Recalcular con los datos de hoy');
  await act(async () => store.dispatch({ type: 'schemeChanged', scheme: { ...scheme(), segmentation } }));
  await settle();
  // By another reading the amount is found in today's data.
  await act(async () => readings()[0]!.click());
  await settle();
  expect(readings().map(plainly)[1]).toContain('Como la clase A: 4 clientes suman juntos más del 80 %.');
});
