import { act } from 'react';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { saveScheme } from '../../src/taskpane/commands/schemes';

const HEADER = ['Código', 'Nombre', 'Situación', 'Facturación', 'Cuota', 'Margen %', 'Años'];
const WORDS = ['Actual', 'Actual', 'Perdido', 'En espera', 'Congelado', 'Actual', 'En espera', 'Actual'];
const CLIENTS = Array.from({ length: 24 }, (_, i): unknown[] => [
  ...[`C${i + 100}`, `Cliente ${i}`, WORDS[i % 8], 100 + i * i * 10, (i % 10) / 12, 0.02 + (i % 6) / 15, i % 8],
]);

let user: PaneInJsdom;
afterEach(() => user.close());
const text = (): string => user.text().replace(/\u00a0/g, ' ');
const scheme = () => user.pane.context.store.get().scheme!;
const list = (word: string): HTMLSelectElement =>
  user.box.querySelector<HTMLSelectElement>(`select[aria-label="Qué situación es «${word}»"]`)!;
const say = async (word: string, kind: string): Promise<void> => {
  const { set } = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!;
  await act(async () => {
    set!.call(list(word), kind);
    list(word).dispatchEvent(new Event('change', { bubbles: true }));
  });
  await user.settle();
};
const press = async (key: string): Promise<void> => {
  const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true });
  await act(async () => document.body.dispatchEvent(event));
  await user.settle();
};

test('words that are not known are named with their clients; what they are said to be holds, is kept and taken back', async () => {
  const gateway = new MemoryGateway(tableOf([HEADER, ...CLIENTS] as never));
  user = await openInJsdom(gateway);
  await user.click(/^Clientes/);
  expect(text()).toContain(
    '«Situación» tiene 2 situaciones que no se reconocen: «En espera» (6) y «Congelado» (3). Se tratan como actuales.',
  );
  const active = (): number => user.pane.context.store.get().reading!.active;
  expect([active(), list('En espera').value]).toEqual([21, '']);

  await say('En espera', 'potential');
  expect(text()).toContain('«Situación» tiene una situación que no se reconoce: «Congelado» (3)');
  expect(text()).toContain('Se leen como usted ha dicho: «En espera» (6) es potencial.');
  expect([active(), list('En espera').value]).toEqual([15, 'potential']);
  await say('Congelado', 'lost');
  expect(text()).not.toContain('no se reconoce');
  expect(active()).toBe(12);
  expect(scheme().readAs).toEqual({
    kinds: [
      { word: 'En espera', kind: 'potential' },
      { word: 'Congelado', kind: 'lost' },
    ],
  });

  await press('z');
  expect([active(), list('Congelado').value]).toEqual([15, '']);
  await press('y');
  expect([active(), list('Congelado').value]).toEqual([12, 'lost']);
  await say('Congelado', '');
  expect(active()).toBe(15);

  await act(() => saveScheme(user.pane.context));
  await user.close();
  user = await openInJsdom(gateway);
  await user.click(/^Clientes/);
  expect([active(), list('En espera').value, list('Congelado').value]).toEqual([15, 'potential', '']);
});

test('cuts proposed before a word was said to be lost say so, are proposed again by a press, and by nothing else', async () => {
  const gateway = new MemoryGateway(tableOf([HEADER, ...CLIENTS] as never));
  user = await openInJsdom(gateway);
  const cuts = () => scheme().profiles[0]!.criteria[0]!.bands.cuts;
  const before = cuts();
  expect(scheme().profiles[0]!.criteria[0]!.origin.kind).toBe('pareto');
  expect(text()).not.toContain('se propusieron con otros');
  await user.click(/^Clientes/);
  await say('En espera', 'lost');
  await say('Congelado', 'lost');
  expect(cuts()).toEqual(before);
  await user.settle();
  expect(text()).toMatch(
    /Facturación[^:]*: los límites se propusieron con otros clientes o con otras cifras\. Ahora serían/,
  );
  expect(cuts()).toEqual(before);
  await user.click('Proponerlos otra vez');
  await user.settle();
  expect(cuts()).not.toEqual(before);
  expect(scheme().profiles[0]!.criteria[0]!.origin.kind).toBe('pareto');
  expect(text()).not.toContain('se propusieron con otros');
  await press('z');
  expect(cuts()).toEqual(before);
});

test('what Pareto would find now is asked once, and not again with every judgement of the same clients', async () => {
  const gateway = new MemoryGateway(tableOf([HEADER, ...CLIENTS] as never));
  user = await openInJsdom(gateway);
  await user.click(/^Clientes/);
  await say('En espera', 'lost');
  expect(text()).toContain('se propusieron con otros');
  const asked = jest.spyOn(user.pane.context.desk, 'proposeCuts');
  const before = user.pane.context.store.get().judgement;
  await act(async () => user.field('Ponderar los cuatro dígitos').click());
  await user.settle();
  expect(user.pane.context.store.get().judgement).not.toBe(before);
  expect(text()).toContain('se propusieron con otros');
  expect(asked).not.toHaveBeenCalled();
  await say('Congelado', 'lost');
  expect(asked).toHaveBeenCalled();
});
