import { openChosen } from '../../../src/workbench/page/documents';
import { reasonOf } from '../../../src/workbench/page/reasons';

const chosen = (name: string, bytes: string) => ({ name, bytes: new Uint8Array(Buffer.from(bytes, 'latin1')) });
/** What the page says of a file that it does not open. */
function refusal(name: string, bytes: string): string {
  try {
    openChosen(chosen(name, bytes));
    return '';
  } catch (error) {
    return reasonOf(error, 'en');
  }
}

test('a .csv or .txt is opened as one sheet, whatever the case of its ending', () => {
  for (const name of ['clients.csv', 'CLIENTS.CSV', 'clients.txt']) {
    const source = openChosen(chosen(name, 'Id,Sales\n007,1.5\n'));
    expect(source).toMatchObject({ kind: 'file', name: name.slice(0, -4), file: { csv: { separator: ',' } } });
  }
});

test('what is no .csv is refused without sending anybody to Excel or to the command line', () => {
  expect(refusal('clients.csv', '')).toBe('The file is empty (0 bytes). Choose another.');
  expect(refusal('clients.csv', 'a\0b\xff')).toBe('The file is not text: it cannot be read as .csv.');
  expect(refusal('clients.csv', '\xef\xbb\xbfCa\xf1as')).toBe(
    'The file begins as UTF-8 and does not go on so. Save it as UTF-8.',
  );
});
