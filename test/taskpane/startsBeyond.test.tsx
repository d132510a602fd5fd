import { MemoryGateway, tableOf } from '../support/memoryGateway';
import { openInJsdom } from '../support/paneInJsdom';

jest.setTimeout(60_000);

const HEADER = ['Cliente', 'Facturación', 'Margen %', 'Cliente desde', 'Pedidos'];
const clients = Array.from({ length: 12 }, (_, i) => [
  `C${i + 10}`,
  1000 + 370 * i,
  5 + i,
  i === 3 || i === 7 ? 2031 + i : 2004 + i,
  2 + i,
]);

test.each([
  [
    'es',
    '2 fechas o años de «Cliente desde» no pueden ser, o son posteriores al 22/11/2026 (por ejemplo D5 y D9).',
    'Ver filas',
  ],
  ['en', '2 dates or years of “Cliente desde” cannot be, or lie after 22/11/2026 (such as D5 and D9).', 'Show rows'],
] as const)(
  'a year still to come is said beside the criteria, with its cells and their rows (%s)',
  async (language, said, see) => {
    const gateway = new MemoryGateway(tableOf([HEADER, ...clients]));
    const pane = await openInJsdom(gateway, language);
    await pane.settle(50);
    expect(pane.text()).toContain(said);
    const note = [...pane.box.querySelectorAll('[data-note="warning"]')].find((each) =>
      each.textContent?.includes(said.slice(0, 20)),
    )!;
    expect(note.textContent).toContain(see);
    await pane.close();
  },
);
