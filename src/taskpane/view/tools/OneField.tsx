import { useEffect, useState } from 'react';
import { wordsOf } from '../../../locales';
import { toolRowWords } from '../../../locales/tools/pane';
import type { ToolId } from '../../../tools';
import { tellTool } from '../../commands/tools';
import { NumberField } from '../parts/NumberField';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

/** One number of a tool's form, where what was just read asks for it; the same that the tool's settings show. */
export function OneField({ tool, field: key }: { readonly tool: ToolId; readonly field: string }) {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const say = wordsOf(toolRowWords, language);
  const [form, setForm] = useState<Awaited<ReturnType<typeof tellTool>>>(null);
  const told = state.workbook.tools[tool];
  useEffect(() => {
    let wanted = true;
    void tellTool(context, tool).then((now) => wanted && now && setForm(now));
    return () => void (wanted = false);
    // Told elsewhere, it is told here, too.
  }, [context, tool, language, state.judgement, told]);
  const field = form?.groups.flatMap(({ fields }) => fields).find((one) => one.key === key);
  if (field?.kind !== 'number') return null;
  const { label, about, value, unit, optional } = field;
  return (
    <div className={styles.tight} data-field={key}>
      <div className={styles.wrap}>
        <span>{label}</span>
        <NumberField
          label={label}
          value={value}
          unit={unit}
          optional={optional}
          onTake={(number) => {
            void tellTool(context, tool, { key, value: number === null ? '' : String(number) }).then(
              (now) => now && setForm(now),
            );
            return null;
          }}
        />
      </div>
      {about && <div className={styles.quiet}>{about}</div>}
      {form?.taken === false && (
        <div role="alert">{say(form.takes ? 'takes' : 'refused', { label, takes: form.takes })}</div>
      )}
    </div>
  );
}
