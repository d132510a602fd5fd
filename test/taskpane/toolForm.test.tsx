import { act } from 'react';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';

/** Two product families more than the pane's worked table, and clients of three zones who buy them. */
const TABLE: readonly (readonly unknown[])[] = [
  [
    'Cliente',
    'Facturación',
    'Compras totales',
    'Zona',
    'Años de relación',
    'Impagados',
    'Ventas equipos',
    'Ventas redes',
    'Ventas formación',
  ],
  ...Array.from({ length: 12 }, (_, k) => [
    ...[`C${k}`, 6000 + 900 * k, 20_000 + 500 * k, ['Norte', 'Sur', 'Este'][k % 3], 1 + k, k % 3],
    ...[3000 + 500 * k, 2000 + 300 * k, 1000 + 100 * k],
  ]),
];

/** What the browser tells of an element's size, when a test says so. */
class Sizes {
  static all: Sizes[] = [];
  watching = true;
  constructor(readonly grown: () => void) {
    Sizes.all.push(this);
  }
  observe(): void {}
  disconnect(): void {
    this.watching = false;
  }
}

let pane: PaneInJsdom;
let { ResizeObserver } = window;
const shown: Element[] = [];
beforeEach(async () => {
  ({ ResizeObserver } = window);
  Object.assign(window, { ResizeObserver: Sizes });
  Element.prototype.scrollIntoView = function () {
    shown.push(this);
  };
  pane = await openInJsdom(new MemoryGateway(tableOf(TABLE)));
  Sizes.all = [];
  shown.length = 0;
});
afterEach(async () => {
  await pane.close();
  Object.assign(window, { ResizeObserver });
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
});

test('stage and importance are asked of one product family at a time, each with its whole name aloud', async () => {
  await pane.click('Ajustes de «Productos × clientes»…');
  await pane.settle();
  const form = pane.box.querySelector<HTMLElement>('[data-form="families"]')!;
  const asked = (): string[] => [...form.querySelectorAll('input')].map((field) => field.getAttribute('aria-label')!);
  expect(asked()).toHaveLength(3);
  expect(asked().every((name) => name.startsWith('Ventas equipos en '))).toBe(true);
  const families = [...form.querySelectorAll('select')].find(({ value }) => value === 'Ventas equipos')!;
  expect([...families.options].map(({ text }) => text)).toEqual(['Ventas equipos', 'Ventas redes', 'Ventas formación']);
  await act(async () => {
    families.value = 'Ventas redes';
    families.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(asked().every((name) => name.startsWith('Ventas redes en '))).toBe(true);
});

test('what opens below a line comes into view while it grows, until somebody does something else', async () => {
  await pane.click('Lista de compras…');
  await pane.settle();
  const [sizes] = Sizes.all;
  sizes!.grown();
  expect(shown.at(-1)!.textContent).toContain('Cerrar la lista de compras');
  expect(sizes!.watching).toBe(true);
  await act(async () => void window.dispatchEvent(new Event('wheel')));
  expect(sizes!.watching).toBe(false);
});

test('a rate or a time that cannot be is refused with what can, and the former one stays', async () => {
  await pane.click('Ajustes de «Valor de clientes»…');
  await pane.settle();
  const form = pane.box.querySelector<HTMLElement>('[data-form="value"]')!;
  const field = (label: string): HTMLInputElement =>
    [...form.querySelectorAll('input')].find((one) => one.getAttribute('aria-label') === label)!;
  const said = (): string => form.querySelector('[role="alert"]')!.textContent!.replace(/\u00a0/g, ' ');
  for (const wrong of ['-5', '150']) {
    await pane.choose('Tasa de actualización', wrong);
    await pane.settle();
    expect(said()).toBe(
      'Tasa de actualización: ese valor no es posible. Admite un número de 0 % o más y de 100 % como mucho. Se queda el anterior.',
    );
    expect(field('Tasa de actualización').value.replace(/\u00a0/g, ' ')).toBe('10 %');
  }
  for (const wrong of ['0', '500']) {
    await pane.choose('Años (vacío: sin límite)', wrong);
    await pane.settle();
    expect(said()).toContain('Admite un número entero de 1 o más y de 100 como mucho.');
  }
});
