import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { columnLetters, type CsvContent, type CsvGiven, readCsv } from '../../files';
import { csvNeedsALook, csvNote } from './csvNote';
import type { ChosenFile } from './documents';
import { reasonOf } from './reasons';
import { type Language, OFFICE_LOCALE, type Words } from './words';

interface CsvPreviewProps {
  chosen: ChosenFile;
  language: Language;
  words: Words;
  onOpen(given: CsvGiven): void;
  onCancel(): void;
}

type Kind = CsvContent['found']['columns'][number]['kind'];

const ROWS_SHOWN = 8;
const COLUMNS_SHOWN = 8;
const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
const SEPARATORS = [';', ',', '\t', '|'] as const;
const DECIMALS = [',', '.'] as const;

/** How a .csv would be read, before it is: encoding, separator and decimal mark can be said otherwise, and its first rows. */
export function CsvPreview({ chosen, language, words, onOpen, onCancel }: CsvPreviewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const label = useId();
  const [given, setGiven] = useState<CsvGiven>({});
  const open = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    dialog.current!.showModal();
    // A dialog begins at its first list; what most people do next is to open.
    open.current!.focus();
  }, []);
  const read = useMemo((): CsvContent | string => {
    try {
      return readCsv(chosen.bytes, given);
    } catch (error) {
      return reasonOf(error, language);
    }
  }, [chosen, given, language]);
  const found = typeof read === 'string' ? null : read.found;
  return (
    <dialog ref={dialog} className="question csv-preview" aria-labelledby={label} onClose={onCancel}>
      <h2 id={label}>{words.csvPreview.title(chosen.name)}</h2>
      <div className="csv-choices">
        <Pick
          name={words.csvPreview.encoding}
          // A byte order mark is found; whoever says UTF-8 means either.
          value={given.encoding ?? found?.encoding.replace('utf-8-bom', 'utf-8') ?? ''}
          options={ENCODINGS.map((value) => [value, value.toUpperCase()])}
          onPick={(value) => setGiven({ ...given, encoding: value as (typeof ENCODINGS)[number] })}
        />
        <Pick
          name={words.csvPreview.separator}
          value={given.separator ?? found?.separator ?? ''}
          options={SEPARATORS.map((value) => [value, value === '\t' ? words.tab : value])}
          onPick={(value) => setGiven({ ...given, separator: value as (typeof SEPARATORS)[number] })}
        />
        <Pick
          name={words.csvPreview.decimal}
          value={given.decimal ?? found?.decimal ?? ''}
          options={DECIMALS.map((value) => [value, value])}
          onPick={(value) => setGiven({ ...given, decimal: value as (typeof DECIMALS)[number] })}
        />
      </div>
      {typeof read === 'string' ? (
        <p className="bad" role="alert">
          {read}
        </p>
      ) : (
        <>
          <FirstRows content={read} language={language} words={words} />
          {read.found.forms.map(({ header, count, shown }) => (
            <p key={header}>
              {words.csvPreview.forms(
                header,
                count,
                shown.map(({ field, value }) => `${field} → ${numberIn(value, language)}`).join('; '),
              )}
            </p>
          ))}
          {csvNeedsALook(read.found) && <p className="bad">{csvNote(read.found, words)}</p>}
        </>
      )}
      <div>
        <button ref={open} disabled={found === null} onClick={() => onOpen(given)}>
          {words.csvPreview.open}
        </button>
        <button onClick={onCancel}>{words.cancel}</button>
      </div>
    </dialog>
  );
}

interface PickProps {
  name: string;
  value: string;
  options: readonly (readonly [value: string, label: string])[];
  onPick(value: string): void;
}

function Pick({ name, value, options, onPick }: PickProps) {
  return (
    <label>
      {name}{' '}
      <select value={value} onChange={(event) => onPick(event.target.value)}>
        {value === '' && <option value="" />}
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The first rows as they would stand in the cells: numbers to the right, with the marks of the workbench's language. */
function FirstRows({ content, language, words }: { content: CsvContent; language: Language; words: Words }) {
  const { cells } = content;
  const width = cells[0]?.length ?? 0;
  const columns = Array.from({ length: Math.min(width, COLUMNS_SHOWN) }, (_, k) => k);
  const kinds = new Map(content.found.columns.map(({ column, kind }) => [column, kind]));
  return (
    <>
      <div className="csv-rows" tabIndex={0} role="group" aria-label={words.csvPreview.rows}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column}>{columnLetters(column)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.slice(0, ROWS_SHOWN).map((row, at) => (
              <tr key={at}>
                {columns.map((column) => {
                  const cell = row[column] ?? '';
                  return (
                    <td key={column} className={typeof cell === 'number' ? 'number' : undefined}>
                      {shownIn(cell, kinds.get(column), language)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{words.csvPreview.size(cells.length.toLocaleString(OFFICE_LOCALE[language]), String(width))}</p>
    </>
  );
}

/** A cell as it would be shown: a date by its day, a share in per cent. */
function shownIn(cell: CsvContent['cells'][number][number], kind: Kind | undefined, language: Language): string {
  if (typeof cell !== 'number') return String(cell);
  if (kind === 'date') return dayIn(cell, language);
  return kind === 'percent' ? numberIn(cell, language, 'percent') : numberIn(cell, language);
}

/** Without marks of thousands, as cells show it: beside the file's own, 24.342 would leave open how it was read. */
const numberIn = (value: number, language: Language, style: 'decimal' | 'percent' = 'decimal'): string =>
  value.toLocaleString(OFFICE_LOCALE[language], { style, maximumFractionDigits: 4, useGrouping: false });

/** Day of an Excel serial number. */
const dayIn = (serial: number, language: Language): string =>
  new Date((serial - 25569) * 86_400_000).toLocaleDateString(OFFICE_LOCALE[language], { timeZone: 'UTC' });
