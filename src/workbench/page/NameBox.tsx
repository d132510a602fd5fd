import { useId, useState } from 'react';
import type { Words } from './words';

interface NameBoxProps {
  words: Words;
  /** What is selected now. */
  place: string;
  /** Names to choose from. */
  names: readonly string[];
  disabled: boolean;
  onGo(text: string): void;
}

/**
 * The Name box, over Univer's own: that one lists hidden names as well and keeps its list open. While it has the
 * focus it is empty, or the browser's list would offer only names that look like what is selected.
 */
export function NameBox({ words, place, names, disabled, onGo }: NameBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const list = useId();
  const go = (text: string, box: HTMLInputElement) => {
    setTyped(null);
    box.blur();
    onGo(text);
  };
  return (
    <div className="name-box">
      <input
        aria-label={words.nameBox}
        list={list}
        spellCheck={false}
        autoComplete="off"
        disabled={disabled}
        placeholder={place}
        value={typed ?? place}
        onFocus={() => setTyped('')}
        onBlur={() => setTyped(null)}
        onChange={({ target, nativeEvent }) => {
          setTyped(target.value);
          // Chosen from the list, not typed.
          const { inputType } = nativeEvent as InputEvent;
          if (inputType === undefined || inputType === 'insertReplacementText') go(target.value, target);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Escape') currentTarget.blur();
          if (key === 'Enter' && typed !== null && typed.trim() !== '') go(typed.trim(), currentTarget);
        }}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
