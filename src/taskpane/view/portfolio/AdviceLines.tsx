import type { Advice } from '../../../locales';
import { usePane } from '../usePane';

/** The sentences of an advice, the one to act on last and with its name before it. */
export function AdviceLines({ advice: { told, does } }: { readonly advice: Advice }) {
  const { t } = usePane();
  return (
    <>
      {told.map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
      <div>
        <strong>{t('meaning.todo')}</strong> {does}
      </div>
    </>
  );
}
