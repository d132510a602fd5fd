import { act } from 'react';
import { tableOf } from '../support/memoryGateway';
import { paneEachTest } from '../support/paneOfTests';

jest.setTimeout(60_000);

const pane = paneEachTest();
beforeEach(async () => {
  await pane.click('Guía: dónde estoy…');
});

const stages = (): HTMLElement[] => [...pane.box.querySelectorAll<HTMLElement>('[data-stage]')];

test('the nine stages say where one is, and lead to the reports and to the sheet of notes', async () => {
  expect(stages().map(({ dataset }) => dataset['stage'])).toHaveLength(9);
  const report = stages()[5]!;
  expect(report.dataset['status']).toBe('begun');
  expect(report.textContent).toContain('Hacer «Informe de cartera»');
  await act(async () => report.querySelector('button')!.click());
  expect(pane.gateway.printed.at(-1)).toMatchObject({ tool: { id: 'overview' } });
  expect(stages()[5]!.dataset['status']).toBe('done');
  expect(stages()[5]!.textContent).toContain('Ver «Informe de cartera»');
  // A sheet that somebody has deleted since is to be made again; what its tool was told is no sheet.
  pane.gateway.printed.length = 0;
  await act(async () => pane.context.store.dispatch({ type: 'languageChosen', language: 'en' }));
  await pane.settle();
  expect(stages()[5]!.dataset['status']).toBe('begun');
  await act(async () => pane.context.store.dispatch({ type: 'languageChosen', language: 'es' }));
  await pane.settle();
  await pane.click('Hacer la hoja de notas de la guía');
  expect(pane.gateway.printed.at(-1)).toMatchObject({ tool: { id: 'guide' } });
});

test('the first stage offers a table for historic data, in the pane’s language and of the last whole years', async () => {
  await pane.click('Hacer una tabla para los datos históricos');
  const [template] = pane.gateway.templates;
  expect(template!.sheetName).toBe('Datos históricos');
  expect(template!.columns.map(({ header }) => header)).toEqual(
    expect.arrayContaining(['Facturación 2023', 'Facturación 2024', 'Facturación 2025']),
  );
  const said = (): string => stages()[0]!.querySelector('[data-template]')?.textContent ?? '';
  expect(said()).toContain('Hecha en «Datos históricos».');
  expect(link(0, /Hacer una tabla/)).toBeUndefined();
  // Closed and opened again, the guide still knows of it.
  await pane.click('Cerrar la guía');
  await pane.click('Guía: dónde estoy…');
  await pane.settle();
  expect(said()).toContain('Hecha en «Datos históricos».');
  await pane.click('Deshacer');
  expect(pane.gateway.templates).toEqual([]);
  await pane.settle();
  expect(said()).toBe('');
  expect(link(0, /Hacer una tabla/)).toBeDefined();
});

test('where the table can no longer be read, says on what the last reading told, and the pane why', async () => {
  pane.gateway.table = tableOf([
    ['Cliente', 'Facturación'],
    ['TOTAL', 5],
  ]);
  await act(async () => pane.gateway.change());
  await pane.click('Volver a leer la hoja');
  await pane.settle(400);
  // What the guide reads anew, for another language or a report made, it has from the reading before.
  await act(async () => pane.context.store.dispatch({ type: 'languageChosen', language: 'en' }));
  await pane.settle();
  expect(pane.box.querySelector('[data-guide] [role="alert"]')).toBeNull();
  expect(stages()).toHaveLength(9);
  expect(pane.context.store.get().trouble).not.toBeNull();
});

test('no two links after each other do the same', async () => {
  const labels = (): string[] => [...pane.box.querySelectorAll('[data-guide] button')].map((one) => one.textContent!);
  const twice = (): string[] => labels().filter((label, k) => label === labels()[k + 1]);
  expect(twice()).toEqual([]);
  await act(async () => link(8, /Hacer la hoja de notas/)!.click());
  await pane.settle();
  expect(labels().at(-1)).toBe('Hacer de nuevo la hoja de la guía, con sus notas');
  expect(twice()).toEqual([]);
});

const link = (stage: number, text: RegExp): HTMLButtonElement | undefined =>
  [...stages()[stage]!.querySelectorAll('button')].find((one) => text.test(one.textContent!));

test('it says the next step, and the second and third stage lead to where they are done', async () => {
  expect(pane.box.querySelector('[data-next]')!.textContent).toMatch(/^Siguiente paso: 2 · Familias de clientes\. /);
  expect(stages()[2]!.textContent).toContain('2 apartados por escribir, en la hoja de la guía, que aún no está hecha.');
  await act(async () => link(1, /Elegir la familia/)!.click());
  expect(pane.context.store.get().screen.sections.clients).toBe(true);
  await act(async () => link(2, /Hacer la hoja de notas/)!.click());
  await pane.settle();
  expect(pane.gateway.printed.at(-1)).toMatchObject({ tool: { id: 'guide' } });
  expect(stages()[2]!.textContent).toContain('0 de 2 apartados escritos');
  expect(link(2, /Escribir en la hoja de la guía/)).toBeDefined();
});

test('a report that no longer says what is does not count as made, and is made again from here', async () => {
  await act(async () => link(5, /Hacer «Informe de cartera»/)!.click());
  await pane.settle();
  expect(stages()[5]!.dataset['status']).toBe('done');
  const { store } = pane.context;
  const { scheme } = store.get();
  const changed = { ...scheme!, segmentation: { ...scheme!.segmentation, shareCut: 0.9 } };
  await act(async () => store.dispatch({ type: 'schemeChanged', scheme: changed }));
  await pane.settle(400);
  expect(stages()[5]!.dataset['status']).toBe('begun');
  expect(stages()[5]!.textContent).toContain('Hacer de nuevo «Informe de cartera» (desactualizado)');
  await act(async () => link(5, /Hacer de nuevo/)!.click());
  await pane.settle(400);
  expect(stages()[5]!.dataset['status']).toBe('done');
});
