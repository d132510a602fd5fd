import { useState } from 'react';
import { Button, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { LANGUAGES, type Language } from '../../../locales';
import {
  chooseScheme,
  deleteScheme,
  duplicateScheme,
  exportScheme,
  handOver,
  importScheme,
  removeColumns,
  renameScheme,
  resumeScheme,
  saveScheme,
  startFrom,
} from '../../commands';
import { atHand } from '../../model/atHand';
import { isKept } from '../../model/left';
import { AboutLine } from '../about/AboutLine';
import { Choice } from '../parts/Choice';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { useFocusUntilClosed } from '../parts/useFocusUntilClosed';
import { usePane } from '../usePane';
import { SchemeComparison } from './SchemeComparison';
import { ExportedText, PastedText } from './SchemeText';

const useLocal = makeStyles({
  panel: {
    padding: '8px 12px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    outline: 'none',
  },
});

/** Before the id of a scheme whose unsaved changes were left: it may be saved too, as it was before them. */
const LEFT = 'left:';

/** A button and a link side by side have fonts of their own. */
const LINK = { font: 'inherit', lineHeight: '20px' } as const;

/** The menu, open in place: the workbook's schemes, presets, files, language, help. */
export function SchemesPanel() {
  const { state, context, dispatch, show, language, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const [deleting, setDeleting] = useState(false);
  /** The exported scheme, and whether one is being brought in. */
  const [text, setText] = useState<string | null>(null);
  const [importing, setImporting] = useState(false);
  const { workbook, left } = state;
  const scheme = atHand(state);
  const waits = state.draft !== null;
  const saved = scheme !== null && workbook.schemes.some((known) => known.id === scheme.id);
  const current = isKept(state);
  const unsaved = [
    ...(scheme && !saved ? [{ value: scheme.id, label: `${scheme.name} ${t('menu.unsaved')}` }] : []),
    ...left.map(({ scheme: { id, name } }) => ({ value: LEFT + id, label: `${name} ${t('menu.unsaved')}` })),
  ];
  const kept = workbook.schemes.map(({ id, name }) =>
    id === scheme?.id
      ? { value: id, label: current ? scheme.name : `${scheme.name} ${t('menu.changed')}` }
      : { value: id, label: name },
  );
  const grouped = [
    { group: t('menu.groups.kept'), options: kept },
    { group: t('menu.groups.unsaved'), options: unsaved },
  ];
  const focused = useFocusUntilClosed('schemes', () => show({ schemes: false }));
  return (
    <div className={`${local.panel} ${styles.stack}`} data-panel="schemes" {...focused}>
      {scheme && (
        <>
          <Choice
            label={t('menu.choose')}
            value={scheme.id}
            options={kept.length > 0 && unsaved.length > 0 ? grouped : [...unsaved, ...kept]}
            onChoose={(id) =>
              void (id.startsWith(LEFT) ? resumeScheme(context, id.slice(LEFT.length)) : chooseScheme(context, id))
            }
          />
          <div className={styles.tight}>
            <label className={styles.quiet} htmlFor="cec-scheme-name">
              {t('menu.name')}
            </label>
            <Input
              id="cec-scheme-name"
              key={`${scheme.id} ${language}`}
              size="small"
              defaultValue={scheme.name}
              onBlur={(event) => renameScheme(context, event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Enter' && renameScheme(context, event.currentTarget.value)}
            />
          </div>
          <div className={styles.wrap}>
            <Button size="small" disabled={current || waits} onClick={() => void saveScheme(context)}>
              {t(current ? 'menu.saved' : 'menu.save')}
            </Button>
            <Button size="small" disabled={waits} onClick={() => void duplicateScheme(context)}>
              {t('menu.duplicate')}
            </Button>
            <Button size="small" disabled={waits} onClick={() => setText(exportScheme(context))}>
              {t('menu.export')}
            </Button>
            <Button
              size="small"
              onClick={() => {
                setImporting(true);
                void importScheme(context);
              }}
            >
              {t('menu.import')}
            </Button>
            {saved && (
              <Button size="small" onClick={() => setDeleting(true)}>
                {t('menu.delete')}
              </Button>
            )}
          </div>
          <SchemeComparison />
          {text !== null && <ExportedText text={text} />}
          {importing && (
            <PastedText
              take={(pasted) => void importScheme(context, { pasted })}
              takeSheet={() => void importScheme(context, { sheet: true })}
            />
          )}
          {deleting && (
            <Note
              tone="warning"
              ways={[
                {
                  label: t('menu.deleteYes'),
                  run: () => {
                    setDeleting(false);
                    void deleteScheme(context, scheme.id);
                  },
                },
                { label: t('pane.cancel'), run: () => setDeleting(false) },
              ]}
            >
              {t('menu.deleteSure', { name: scheme.name })} {!current && t('menu.deleteUnsaved')}
            </Note>
          )}
          <div className={styles.quiet}>{t('menu.changes')}</div>
        </>
      )}
      {state.reading && (
        <div className={styles.tight}>
          <span className={styles.quiet}>{t('menu.start')}</span>
          <span className={styles.wrap}>
            {(['general', 'itCompany'] as const).map((preset) => (
              <Button key={preset} size="small" onClick={() => void startFrom(context, preset)}>
                {t(`pane.scheme.preset.${preset}`)}
              </Button>
            ))}
          </span>
          <span className={styles.quiet}>{t('menu.presetHelp')}</span>
        </div>
      )}
      {state.table?.binding && (
        <FootCommand label={t('removal.button')} help={t('removal.help')} run={() => void removeColumns(context)} />
      )}
      {state.reading && (
        <FootCommand
          label={t('editing.handOver.button')}
          help={t('editing.handOver.help')}
          run={() => void handOver(context)}
        />
      )}
      <Choice
        label={t('menu.language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: t(`menu.languages.${value}`) }))}
        onChoose={(value) => dispatch({ type: 'languageChosen', language: value as Language })}
      />
      <div className={styles.wrap}>
        <Link as="button" style={LINK} onClick={() => show({ schemes: false, page: 'functions' })}>
          {t('pane.functions.open')}
        </Link>
        <Link style={LINK} href={`help/${language}/index.html`} target="_blank" rel="noreferrer">
          {t('menu.help')}
        </Link>
        <Link as="button" style={LINK} onClick={() => show({ schemes: false, page: 'checks' })}>
          {t('about.check')}
        </Link>
        {(['support', 'privacy'] as const).map((page) => (
          <Link key={page} style={LINK} href={`help/${language}/${page}.html`} target="_blank" rel="noreferrer">
            {t(`about.${page}`)}
          </Link>
        ))}
      </div>
      <AboutLine />
    </div>
  );
}

/** A command whose outcome is told at the foot: the menu goes, and the keyboard with it to where all else is said. */
function FootCommand({ label, help, run }: { readonly label: string; readonly help: string; run(): void }) {
  const { state, show } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.tight}>
      <span>
        <Button
          size="small"
          disabled={state.work !== null}
          onClick={() => {
            const primary = document.querySelector<HTMLElement>('[data-primary]:enabled');
            (primary ?? document.querySelector<HTMLElement>('footer'))?.focus();
            show({ schemes: false });
            run();
          }}
        >
          {label}
        </Button>
      </span>
      <span className={styles.quiet}>{help}</span>
    </div>
  );
}
