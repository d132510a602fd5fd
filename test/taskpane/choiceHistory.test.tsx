import { act } from 'react';
import { parameterNames } from '../../src/method';
import { emptyPlace } from '../../src/taskpane/commands';
import { atHand } from '../../src/taskpane/model/atHand';
import { paneEachTest } from '../support/paneOfTests';

const user = paneEachTest();

const cuts = () => user.state().scheme!.profiles[0]!.criteria[0]!.bands.cuts;
const weights = () => user.state().scheme!.profiles[0]!.weights?.values ?? null;

/** Presses a key where the focus would be, and tells whether the pane took it for itself. */
async function press(key: string, more: KeyboardEventInit = {}, on: Element = document.body): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true, ...more });
  await act(async () => on.dispatchEvent(event));
  await user.settle();
  return event.defaultPrevented;
}

/** Turns the weights on or off. */
async function weigh(): Promise<void> {
  await act(async () => user.field('Ponderar los cuatro dígitos').click());
  await user.settle();
}

test('choices are taken back one by one with Ctrl+Z, and made again', async () => {
  expect(await press('z')).toBe(false);
  const first = atHand(user.state());
  await user.click(/^1\.º dígito: Facturación/);
  await user.choose('Límite del dígito 4', '170000');
  const moved = cuts();
  await weigh();
  const weighted = weights();
  expect(weighted).not.toBeNull();
  const judged = user.state().judgement;

  expect(await press('z')).toBe(true);
  expect(weights()).toBeNull();
  expect(cuts()).toEqual(moved);
  while (await press('Z', { ctrlKey: false, metaKey: true }));
  expect(atHand(user.state())).toEqual(first);
  // What follows from the choices follows them back.
  expect(user.state().judgement!.scheme).toEqual(first);

  expect(await press('y')).toBe(true);
  while (await press('Z', { shiftKey: true }));
  expect(cuts()).toEqual(moved);
  expect(weights()).toEqual(weighted);
  expect(user.state().judgement!.code).toEqual(judged!.code);

  // A choice of another kind leaves nothing to make again.
  await press('z');
  await weigh();
  expect(await press('y')).toBe(false);
});

test('weights typed one by one until they sum to 100 % are one choice', async () => {
  const first = atHand(user.state());
  await weigh();
  const equal = weights();
  await user.choose('Peso de Cuota de cliente (%)', '40');
  await user.choose('Peso de Facturas impagadas (%)', '10');
  expect(user.state().weightsDraft).toBeNull();
  expect(weights()).not.toEqual(equal);
  await press('z');
  expect(weights()).toEqual(equal);
  expect(user.state().weightsDraft).toBeNull();
  await press('z');
  expect(atHand(user.state())).toEqual(first);
});

test('text that is being typed is the browser’s, and a tick is the pane’s', async () => {
  await user.click(/^1\.º dígito: Facturación/);
  const before = cuts();
  await user.choose('Límite del dígito 4', '170000');
  const field = user.field('Límite del dígito 4');
  expect(await press('z', {}, field)).toBe(false);
  expect(cuts()).not.toEqual(before);
  expect(await press('z', { altKey: true })).toBe(false);
  expect(await press('z', {}, user.box.querySelector('input[type="checkbox"]')!)).toBe(true);
  expect(cuts()).toEqual(before);
});

test('a handle that is dragged is one choice', async () => {
  await user.click(/^1\.º dígito: Facturación/);
  const before = cuts();
  const box = { left: 0, width: 1000 } as DOMRect;
  jest.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
  const handle = user.box.querySelector<HTMLElement>('[role="slider"]')!;
  handle.setPointerCapture = () => undefined;
  const pointer = async (type: string, clientX: number): Promise<void> => {
    await act(async () => handle.dispatchEvent(new MouseEvent(type, { clientX, bubbles: true })));
    await user.settle();
  };
  const passed: unknown[] = [];
  await pointer('pointerdown', 500);
  for (const x of [480, 460, 440]) {
    await pointer('pointermove', x);
    passed.push(cuts());
  }
  await pointer('pointerup', 440);
  jest.restoreAllMocks();
  expect(new Set(passed.map((each) => JSON.stringify(each))).size).toBe(3);
  await press('z');
  expect(cuts()).toEqual(before);
  expect(await press('z')).toBe(false);
  await press('y');
  expect(cuts()).toEqual(passed.at(-1));
});

test('another scheme, another table and numbers edited on the sheet begin anew', async () => {
  await weigh();
  await act(async () =>
    user.context.store.dispatch({ type: 'schemeChanged', scheme: { ...user.state().scheme!, id: 'x' } }),
  );
  expect(await press('z')).toBe(false);

  await weigh();
  user.gateway.table = { ...user.gateway.table!, place: { ...user.gateway.table!.place, sheetId: 'sheet-2' } };
  await act(async () => user.gateway.change());
  await user.settle(400);
  await user.click('Volver a leer la hoja');
  expect(user.state().table!.place.sheetId).toBe('sheet-2');
  expect(await press('z')).toBe(false);

  await user.click('Qué columnas y dónde');
  await user.choose('Se escriben como', 'plain');
  await weigh();
  await user.click('Escribir columnas');
  // Writing changes where the numbers live, which is no choice.
  expect(user.state().scheme!.home).toBe('sheet');
  expect(user.state().history.past.length).toBeGreaterThan(0);
  const name = parameterNames(user.state().scheme!).band(0, 1, 'cut3');
  user.gateway.parameters.set(name, { ...user.gateway.parameters.get(name)!, value: 0.45 });
  await act(async () => user.gateway.change('sheet-of-parameters'));
  await user.settle(400);
  expect(user.state().scheme!.profiles[0]!.criteria[1]!.bands.cuts).toEqual([0.1, 0.25, 0.45]);
  expect(await press('z')).toBe(false);
});

test('a place that was emptied is filled again as it was, and emptied again', async () => {
  const first = atHand(user.state());
  await act(async () => emptyPlace(user.context, 2));
  await user.settle();
  expect(user.state().scheme).toBeNull();
  await press('z');
  expect(user.state().draft).toBeNull();
  expect(user.state().scheme).toEqual(first);
  expect(user.state().judgement!.scheme).toEqual(first);
  await press('y');
  expect(user.state().scheme).toBeNull();
  expect(user.state().judgement).toBeNull();
  expect(user.state().draft!.profiles[0]!.criteria[2]).toBeNull();
});
