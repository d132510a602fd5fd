import { madeFromNow } from '../../../src/tools';
import { writeFileSync } from 'node:fs';
import { openWorkbook } from '../../../src/files';
import { chartOfState } from '../../../src/workbench/page/keptChart';
import { openBook, type Book } from '../support/book';
import { reopened, saved } from '../support/reopened';
import { inputsOfClients, print } from '../support/reports';

jest.setTimeout(120_000);

const REPORT = 'Informe de cartera';

async function note(book: Book, text: string): Promise<string> {
  return book.run(async (context) => {
    const cell = context.workbook.names.getItem('CEC_notes_overview').getRange().getCell(3, 0);
    cell.values = [[text]];
    cell.load('address');
    await context.sync();
    return cell.address;
  });
}

test('made, saved, reopened, noted, made again with other clients, undone, saved: notes, charts and place hold', async () => {
  const first = await openBook();
  await print(first, 'overview', inputsOfClients(40));
  const second = await reopened(saved(first), first);
  first.close();
  const standing = await second.gateway.standingSheets(['overview', 'policy']);
  expect([...standing]).toEqual([
    [
      'overview',
      {
        sheetName: REPORT,
        about: expect.stringContaining('40 clientes') as string,
        madeFrom: madeFromNow('overview', null, inputsOfClients(40)),
      },
    ],
  ]);
  await note(second, 'Llamar en enero');
  const before = await second.dump();
  const again = await print(second, 'overview', inputsOfClients(48));
  expect(again.sheets).toMatchObject([{ sheetName: REPORT, how: 'anew', left: null }]);
  expect([...(await second.gateway.readNotes('overview')).values()]).toEqual(['Llamar en enero']);
  const bytes = saved(second);
  const { charts } = openWorkbook(bytes).sheet(REPORT);
  expect(charts.map(({ id }) => id.replace('CEC_overview_', ''))).toEqual([
    'segments',
    'pareto',
    'digits',
    'bubbles',
    'rhombus',
  ]);
  await second.gateway.undoLastWrite();
  const after = await second.dump();
  // An apostrophe that makes a text one is not seen, and a file does not keep it.
  const contents = (dump: typeof before): unknown =>
    (dump['sheets'] as unknown as { name: string; cells: Record<string, { quoted?: true }> }[]).map(
      ({ name, cells }) => [name, Object.entries(cells).map(([address, { quoted: _, ...cell }]) => [address, cell])],
    );
  expect(contents(after)).toEqual(contents(before));
  const third = await reopened(saved(second), second);
  const { workbook } = third.host;
  const states = workbook.stateOf(workbook.findSheet(REPORT)!).charts;
  expect(states.map((state) => chartOfState(state)?.place)).toEqual(
    second.host.workbook
      .stateOf(second.host.workbook.findSheet(REPORT)!)
      .charts.map((state) => chartOfState(state)?.place),
  );
  second.close();
  third.close();
  const out = process.env['CEC_REPORT_FILE'];
  if (out) writeFileSync(out, bytes);
});
