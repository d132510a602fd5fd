import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Input, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { findFunctions, helpPath } from '../../../functions';
import { IconButton } from '../parts/IconButton';
import { Note } from '../parts/Note';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { FunctionEntry } from './FunctionEntry';
import { useInsertion } from './insertion';
import { ownScheme } from './ownScheme';

const useLocal = makeStyles({
  finder: { padding: '8px 12px 16px' },
  title: { margin: '0', fontSize: '14px', fontWeight: 600 },
  group: { margin: '8px 0 0', fontSize: '12px', fontWeight: 600 },
  list: { listStyleType: 'none', margin: '0', padding: '0' },
});

/** Finds a function by what it answers, in the words of either language, and puts a working example into a cell. */
export function FunctionFinder() {
  const { state, context, language, t, show } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  // Opened and closed by hand; a search opens its best find by itself.
  const [toggled, setToggled] = useState<Readonly<Record<string, boolean>>>({});
  const { last, busy, insert, undo } = useInsertion();
  const wanted = useDeferredValue(query.trim());
  const scheme = state.judgement?.scheme ?? state.scheme;
  const own = useMemo(() => (scheme ? ownScheme(scheme, state.profile) : undefined), [scheme, state.profile]);
  const groups = useMemo(() => findFunctions(wanted, language, own), [wanted, language, own]);
  const found = groups.flatMap(({ functions }) => functions);
  const best = wanted === '' ? null : (found[0]?.id ?? null);
  useEffect(() => {
    field.current?.closest('section')?.scrollIntoView?.({ block: 'start' });
    field.current?.focus({ preventScroll: true });
  }, []);
  const ask = (text: string): void => {
    setQuery(text);
    setToggled({});
  };
  const close = (): void => {
    show({ page: 'clients' });
    document.querySelector<HTMLElement>('[data-opens="functions"]')?.focus();
  };
  return (
    <section
      className={mergeClasses(styles.stack, local.finder)}
      aria-label={t('finder.title')}
      data-finder
      onKeyDown={(event) => event.key === 'Escape' && (query ? ask('') : close())}
    >
      <div className={styles.row}>
        <h2 className={mergeClasses(local.title, styles.grow)}>{t('finder.title')}</h2>
        <IconButton icon={<Dismiss16Regular />} label={t('finder.close')} onClick={close} />
      </div>
      {!context.gateway.runsFunctions() && <Note tone="warning">{t('finder.problem.noFunctions')}</Note>}
      <Input
        input={{ ref: field }}
        type="search"
        size="small"
        aria-label={t('finder.search')}
        placeholder={t('finder.search')}
        value={query}
        onChange={(_, { value }) => ask(value)}
      />
      <div className={styles.quiet} role="status">
        {found.length > 0 && t('finder.count', { count: found.length })}
      </div>
      {found.length === 0 && (
        <Note tone="warning" ways={[{ label: t('finder.showAll'), run: () => ask('') }]}>
          {t('finder.none', { query: wanted })}
        </Note>
      )}
      {groups.map(({ id, name, functions }) => (
        <div key={id}>
          <h3 className={local.group}>{name}</h3>
          <ul className={local.list}>
            {functions.map((each) => {
              const open = toggled[each.id] ?? each.id === best;
              return (
                <FunctionEntry
                  key={each.id}
                  found={each}
                  open={open}
                  toggle={() => setToggled({ ...toggled, [each.id]: !open })}
                  last={last?.id === each.id ? last : null}
                  busy={busy}
                  insert={(example) => void insert(each.id, example)}
                  undo={() => void undo()}
                />
              );
            })}
          </ul>
        </div>
      ))}
      <div className={styles.quiet}>{t('finder.signs')}</div>
      <div className={styles.wrap}>
        {(
          [
            ['formulas-in-cells', 'finder.howFormulas'],
            ['index', 'finder.allHelp'],
          ] as const
        ).map(([page, label]) => (
          <Link
            key={page}
            href={helpPath(language, page)}
            target="_blank"
            rel="noreferrer"
            style={{ fontSize: '12px' }}
          >
            {t(label)}
          </Link>
        ))}
      </div>
    </section>
  );
}
