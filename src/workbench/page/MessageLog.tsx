import type { MessageRecord } from '../host';
import type { Language, Words } from './words';
import { OFFICE_LOCALE, sizeText } from './words';

interface MessageLogProps {
  words: Words;
  language: Language;
  messages: readonly MessageRecord[];
  onClear(): void;
}

/** Rows that are shown: the newest; all of them are counted in the status bar. */
const SHOWN = 200;

/** What went between add-in and host: one row per sync, newest first. */
export function MessageLog({ words, language, messages, onClear }: MessageLogProps) {
  const time = (ms: number) => `${ms.toLocaleString(OFFICE_LOCALE[language], { maximumFractionDigits: 1 })} ms`;
  return (
    <section className="log" aria-label={words.log}>
      <header>
        <h2>{words.log}</h2>
        <button className="plain" onClick={onClear}>
          {words.clearLog}
        </button>
      </header>
      {messages.length === 0 ? (
        <p>{words.logEmpty}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {words.logColumns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {messages
              .slice(-SHOWN)
              .reverse()
              .map((message, index) => (
                <tr key={messages.length - index} className={message.error === undefined ? '' : 'failed'}>
                  <td>{message.sync}</td>
                  <td>{message.actions}</td>
                  <td>{sizeText(message.requestBytes, language)}</td>
                  <td>{sizeText(message.responseBytes, language)}</td>
                  <td>{time(message.ms)}</td>
                  <td className="calls">
                    {message.error === undefined ? null : <strong>{message.error} </strong>}
                    {message.calls.join(', ')}
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
