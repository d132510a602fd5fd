import { useEffect, useId, useRef } from 'react';

export interface Answer {
  readonly label: string;
  act(): void;
}

interface QuestionProps {
  text: string;
  /** The first has the focus and the colour; Escape is the last. */
  answers: readonly Answer[];
}

/** Asks before something would be lost, as Excel does. */
export function Question({ text, answers }: QuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const label = useId();
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog ref={dialog} className="question" aria-labelledby={label} onClose={answers.at(-1)!.act}>
      <p id={label}>{text}</p>
      <div>
        {answers.map((answer, k) => (
          <button key={answer.label} autoFocus={k === 0} onClick={answer.act}>
            {answer.label}
          </button>
        ))}
      </div>
    </dialog>
  );
}
