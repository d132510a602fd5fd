import { act } from 'react';
import { tellStory } from '../../src/taskpane/commands';
import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom } from '../support/paneInJsdom';

jest.setTimeout(60_000);

const HEADER = ['Código', 'Cliente', 'Facturación', 'Margen %', 'Pedidos', 'Años de relación'];
const clients = Array.from({ length: 12 }, (_, i) => [
  `C${i + 10}`,
  `Cliente ${i}`,
  1000 + 370 * i,
  5 + i,
  2 + i,
  1 + i,
]);

test.each([
  ['es', 'La hoja ha cambiado desde que se leyó.', 'Volver a leer la hoja'],
  ['en', 'The sheet has changed since it was read.', 'Read the sheet again'],
] as const)(
  'a card says itself that the sheet has changed since, and one press there makes it anew (%s)',
  async (language, said, again) => {
    const gateway = new MemoryGateway(tableOf([HEADER, ...clients]));
    const pane = await openInJsdom(gateway, language);
    await pane.settle(50);
    await act(() => tellStory(pane.pane.context, 0));
    await pane.settle(50);
    const card = (): HTMLElement => pane.box.querySelector<HTMLElement>('[data-story="0"]')!;
    expect(card().textContent).not.toContain(said);
    const before = card().textContent;
    gateway.table = tableOf([
      HEADER,
      [...clients[0]!.slice(0, 2), 9_000_000, ...clients[0]!.slice(3)],
      ...clients.slice(1),
    ]);
    await act(async () => pane.pane.context.store.dispatch({ type: 'sheetChanged' }));
    expect(card().textContent).toContain(said);
    const way = [...card().querySelectorAll('button')].find((each) => each.textContent === again)!;
    await act(async () => way.click());
    await pane.settle(50);
    expect(card().textContent).not.toContain(said);
    expect(card().textContent).not.toBe(before);
    await pane.close();
  },
);
