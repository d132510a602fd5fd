import { act } from 'react';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom, type PaneInJsdom } from '../support/paneInJsdom';
import { WORKED } from './clients';

jest.setTimeout(60_000);

test('draft, compare, adopt: a copy is changed, compared on the same clients, and one of the two is made active', async () => {
  const gateway = new MemoryGateway(tableOf(WORKED));
  const pane: PaneInJsdom = await openInJsdom(gateway);
  const { store } = pane.pane.context;
  await act(async () => store.dispatch({ type: 'screenChanged', screen: { schemes: true } }));
  await pane.settle(50);
  expect(pane.box.querySelector('[data-comparison]')).toBeNull();
  // With one scheme alone it is said how two come to be compared.
  expect(pane.text()).toContain('guárdelo y duplíquelo: los dos se comparan aquí');
  await pane.click('Duplicar');
  expect(pane.text()).not.toContain('duplíquelo');
  const draft = store.get().scheme!;
  const original = store.get().workbook.schemes.find(({ id }) => id !== draft.id)!;
  const segmentation = { ...draft.segmentation, reading: 'percentile' as const, amounts: 'propose' as const };
  await act(async () => store.dispatch({ type: 'schemeChanged', scheme: { ...draft, segmentation } }));
  await pane.settle(20);
  await pane.choose('Comparar con', original.id);
  const text = (): string => (pane.box.querySelector('[data-comparison]')!.textContent ?? '').replace(/\u00a0/g, ' ');
  expect(text()).toMatch(/\d clientes cambian de segmento, con [\d.]+ de facturación/);
  expect(text()).toContain('Insulso → Vital');
  expect(text()).toContain('Todos los clientes tienen el mismo código.');
  await pane.click('Hoja de comparación');
  expect(gateway.printed.at(-1)!.tool).toEqual({ id: 'schemes', settings: { with: original.id } });
  // Where it is, told where it was asked for.
  expect(pane.box.querySelector('[data-comparison] [data-made="schemes"]')).not.toBeNull();
  await pane.click(`Adoptar «${draft.name}» (guardar y dejarlo activo)`);
  expect(gateway.state.activeSchemeId).toBe(draft.id);
  expect(gateway.state.schemes.find(({ id }) => id === draft.id)!.segmentation.reading).toBe('percentile');
  // Adopted, there is nothing more to adopt.
  expect(text()).toContain(`«${draft.name}» es el modelo activo`);
  expect((pane.button(`«${draft.name}» es el modelo activo`) as HTMLButtonElement).disabled).toBe(true);
  await pane.click(`Adoptar «${original.name}»`);
  expect(gateway.state.activeSchemeId).toBe(original.id);
  expect(text()).toContain('es ahora el modelo activo del libro');
  await pane.close();
});

test('other weights move nobody of segment: the pane says who has another code and another priority', async () => {
  const plain = WORKED.map((row, k) => row.map((cell) => (k === 0 ? String(cell).replace(/ ?\(?€\)?/, '') : cell)));
  const pane: PaneInJsdom = await openInJsdom(new MemoryGateway(tableOf(plain)));
  const { store } = pane.pane.context;
  await act(async () => store.dispatch({ type: 'screenChanged', screen: { schemes: true } }));
  await pane.settle(50);
  await pane.click('Duplicar');
  const draft = store.get().scheme!;
  const original = store.get().workbook.schemes.find(({ id }) => id !== draft.id)!;
  const profiles = draft.profiles.map((profile) => ({
    ...profile,
    weights: { values: [10, 10, 10, 70] as [number, number, number, number], validUntil: null },
    criteria: profile.criteria.map((each, k) =>
      k === 0 ? { ...each, bands: { ...each.bands, cuts: [1, 2, 3] } } : each,
    ) as unknown as typeof profile.criteria,
  }));
  await act(async () => store.dispatch({ type: 'schemeChanged', scheme: { ...draft, profiles } }));
  await pane.settle(20);
  await pane.choose('Comparar con', original.id);
  const text = (pane.box.querySelector('[data-comparison]')!.textContent ?? '').replace(/\u00a0/g, ' ');
  expect(text).toContain('Ningún cliente cambia de segmento');
  expect(text).toMatch(/\d+ de \d+ clientes tienen otro código\./);
  expect(text).toMatch(/\d+ clientes cambian de lugar en la prioridad\. El que más se mueve, \d+ puestos?\./);
  expect(text).not.toContain('€');
  await pane.close();
});
