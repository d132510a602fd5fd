import type { MessageRecord } from '../host';
import type { Selection } from './session';
import type { Language, Words } from './words';
import { OFFICE_LOCALE, sizeText } from './words';
import { cellAddress } from '../functions';

interface StatusBarProps {
  words: Words;
  language: Language;
  selection: Selection | null;
  messages: readonly MessageRecord[];
  note: { readonly text: (words: Words) => string; readonly bad: boolean } | null;
}

/** Where the selection is, what an error in it says, what was done last, how much went between add-in and host. */
export function StatusBar({ words, language, selection, messages, note }: StatusBarProps) {
  const cells = selection === null ? 0 : selection.rows * selection.columns;
  const number = (value: number) => value.toLocaleString(OFFICE_LOCALE[language]);
  const bytes = messages.reduce((sum, { requestBytes, responseBytes }) => sum + requestBytes + responseBytes, 0);
  const shown = selection?.sentence ?? note?.text(words) ?? '';
  const bad = selection?.sentence !== undefined || note?.bad === true;
  return (
    <footer className="status">
      {selection === null ? null : (
        <>
          <output id="selection-address">{addressOf(selection)}</output>
          <span>{words.cells(cells, number(cells))}</span>
        </>
      )}
      <span className={bad ? 'note bad' : 'note'} role="status">
        {shown}
      </span>
      <span id="message-total">{words.syncs(number(messages.length), sizeText(bytes, language))}</span>
    </footer>
  );
}

function addressOf({ sheet, row, column, rows, columns }: Selection): string {
  const first = cellAddress(sheet, row, column);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${cellAddress('', row + rows - 1, column + columns - 1).replace(/^.*!/, '')}`;
}
