import { Fragment, useEffect, useState } from 'react';
import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { formatPercent, wordsOf } from '../../../locales';
import { toolRowWords } from '../../../locales/tools/pane';
import type { ToolField, ToolFields, ToolId } from '../../../tools';
import { tellTool } from '../../commands/tools';
import { Choice } from '../parts/Choice';
import { NumberField } from '../parts/NumberField';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';

const useLocal = makeStyles({
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    margin: '0',
    padding: '0',
    border: 'none',
    minWidth: '0',
  },
  legend: { padding: '0', marginBottom: '4px', fontSize: '13px', fontWeight: 600 },
  number: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', flexWrap: 'wrap', gap: '4px 8px' },
  // A long label breaks into lines, and the fields stay one below the other.
  label: { flex: '1 1 120px', minWidth: '0' },
  // Under its field, where the eye is.
  word: { flex: '1 0 100%', width: '0', minWidth: '100%' },
});

/** What can be told to a tool, group by group; a change holds from the tool's next sheet on. */
export function ToolForm({ tool }: { readonly tool: ToolId }) {
  const { state, context, language } = usePane();
  const styles = useStyles();
  const say = wordsOf(toolRowWords, language);
  const [groups, setGroups] = useState<readonly ToolFields[]>([]);
  const [refused, setRefused] = useState<FieldWord | null>(null);
  /** A percentage that may have been meant as a whole one: said at its field. */
  const [small, setSmall] = useState<FieldWord | null>(null);
  useEffect(() => {
    let wanted = true;
    void tellTool(context, tool).then((form) => wanted && form && setGroups(form.groups));
    return () => void (wanted = false);
  }, [context, tool, language, state.judgement, state.draft]);
  const tell = async (field: ToolField, value: string): Promise<void> => {
    const form = await tellTool(context, tool, { key: field.key, value });
    if (!form) return;
    setGroups(form.groups);
    const label = field.spoken ?? field.label;
    const { taken, takes } = form;
    const sentence = say(takes ? 'takes' : 'refused', { label, takes });
    setRefused(taken ? null : { key: field.key, sentence });
    const read = form.taken ? smallShare(field, Number(value)) : null;
    setSmall(read === null ? null : { key: field.key, sentence: read });
  };
  /** 0.9 typed for a percentage is 0.9 %: said, since it is often meant as 90 %. */
  const smallShare = (field: ToolField, value: number): string | null => {
    if (field.kind !== 'number' || field.unit !== 'fraction') return null;
    if (!(value !== 0 && Math.abs(value) < 0.01)) return null;
    const [read, meant] = [formatPercent(value, language), formatPercent(value * 100, language)];
    return say('small', { label: field.spoken ?? field.label, read, meant, typed: meant.replace(/\s?%/, '') });
  };
  return (
    <div className={styles.indent} data-form={tool}>
      <div className={styles.quiet}>{say('told')}</div>
      {groups.map((group) => (
        <Fields
          key={group.title}
          group={group}
          refused={refused}
          small={small}
          tell={(field, value) => void tell(field, value)}
        />
      ))}
    </div>
  );
}

/** What is to be said of a field. */
interface FieldWord {
  readonly key: string;
  readonly sentence: string;
}

/** A group of fields under its heading; where it asks the same of each, those of the one that is chosen. */
function Fields({
  group: { title, about, each, fields },
  refused,
  small,
  tell,
}: {
  readonly group: ToolFields;
  readonly refused: FieldWord | null;
  readonly small: FieldWord | null;
  tell(field: ToolField, value: string): void;
}) {
  const styles = useStyles();
  const local = useLocal();
  const all = [...new Set(fields.flatMap(({ of }) => of ?? []))];
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = all.includes(chosen!) ? chosen! : all[0];
  return (
    <fieldset className={local.group}>
      <legend className={local.legend}>{title}</legend>
      {about && <div className={styles.quiet}>{about}</div>}
      {each !== undefined && shown !== undefined && (
        <Choice
          label={each}
          value={shown}
          options={all.map((one) => ({ value: one, label: one }))}
          onChoose={setChosen}
        />
      )}
      {fields
        .filter(({ of }) => each === undefined || of === shown)
        .map((field) =>
          field.kind === 'choice' ? (
            <Fragment key={field.key}>
              <Choice
                label={field.label}
                spoken={field.spoken}
                value={field.value}
                options={field.choices}
                onChoose={(value) => tell(field, value)}
              />
              {field.about && <div className={styles.quiet}>{field.about}</div>}
              <Offers field={field} tell={tell} />
              {refused?.key === field.key && <div role="alert">{refused.sentence}</div>}
            </Fragment>
          ) : (
            <div key={field.key} className={local.number} data-field={field.key}>
              <span className={mergeClasses(styles.quiet, local.label)}>{field.label}</span>
              <NumberField
                label={field.spoken ?? field.label}
                value={field.value}
                unit={field.unit}
                optional={field.optional}
                onTake={(value) => {
                  tell(field, value === null ? '' : String(value));
                  return null;
                }}
              />
              {field.about && <span className={mergeClasses(styles.quiet, local.word)}>{field.about}</span>}
              <Offers field={field} tell={tell} />
              {refused?.key === field.key && (
                <span role="alert" className={local.word}>
                  {refused.sentence}
                </span>
              )}
              {small?.key === field.key && (
                <span role="status" className={local.word}>
                  {small.sentence}
                </span>
              )}
            </div>
          ),
        )}
    </fieldset>
  );
}

/** Values that the workbook itself gives for a field: what each is of, and the press that takes it. */
function Offers({ field, tell }: { readonly field: ToolField; tell(field: ToolField, value: string): void }) {
  const styles = useStyles();
  const local = useLocal();
  return field.offers?.map(({ key, value, label, about }) => (
    <Fragment key={value}>
      {about && <span className={mergeClasses(styles.quiet, local.word)}>{about}</span>}
      <Button size="small" onClick={() => tell({ ...field, key }, value)}>
        {label}
      </Button>
    </Fragment>
  ));
}
