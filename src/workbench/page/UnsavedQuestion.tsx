import { useEffect, useRef } from 'react';
import type { Words } from './words';

interface UnsavedQuestionProps {
  words: Words;
  /** Name of the workbook that would be lost. */
  name: string;
  onSave(): void;
  onDiscard(): void;
  onCancel(): void;
}

/** Asks before another workbook takes the place of one with changes, as Excel does. Escape is Cancel. */
export function UnsavedQuestion({ words, name, onSave, onDiscard, onCancel }: UnsavedQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog ref={dialog} className="question" aria-labelledby="unsaved-question" onClose={onCancel}>
      <p id="unsaved-question">{words.unsaved(name)}</p>
      <div>
        <button autoFocus onClick={onSave}>
          {words.save}
        </button>
        <button onClick={onDiscard}>{words.discard}</button>
        <button onClick={onCancel}>{words.cancel}</button>
      </div>
    </dialog>
  );
}
