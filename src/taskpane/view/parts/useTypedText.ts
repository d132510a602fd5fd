import { useState, type KeyboardEvent } from 'react';

/**
 * What a field of text needs whose text is taken over with Enter or on leaving it. Escape gives back what stood there: the
 * first one closes nothing around the field.
 * @param shown what stands there while nobody types
 * @param onTake told the text without spaces around it, once for each time that somebody typed
 */
export function useTypedText(shown: string, onTake: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const take = (): void => {
    if (draft === null) return;
    setDraft(null);
    onTake(draft.trim());
  };
  return {
    value: draft ?? shown,
    onChange: (_: unknown, data: { readonly value: string }): void => setDraft(data.value),
    onBlur: take,
    onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Enter') take();
      if (event.key !== 'Escape' || draft === null) return;
      event.stopPropagation();
      setDraft(null);
    },
  };
}
