import { createContext, useContext, useState, useSyncExternalStore } from 'react';
import { formatCount, translator, type Language, type Translate } from '../../locales';
import type { PaneContext } from '../commands';
import type { Action } from '../model/actions';
import type { PaneState, Screen } from '../model/state';
import { PartReads } from './partReads';

const Context = createContext<PaneContext | null>(null);
export const PaneProvider = Context.Provider;

/** What every part of the pane works with. A part is drawn again when a field of the state that it reads has changed. */
export interface Pane {
  readonly state: PaneState;
  readonly context: PaneContext;
  readonly language: Language;
  readonly t: Translate;
  dispatch(action: Action): void;
  show(screen: Partial<Screen>): void;
  /** A count as the language writes it. */
  count(n: number): string;
  /** "240 clientes". */
  clients(n: number): string;
}

export function usePane(): Pane {
  const context = useContext(Context);
  if (!context) throw new Error('No pane around this part');
  const { store } = context;
  const [reads] = useState(() => new PartReads(store));
  useSyncExternalStore(reads.subscribe, reads.now, reads.now);
  const state = reads.state();
  const { language } = state;
  const t = translator(language);
  return {
    state,
    context,
    language,
    t,
    dispatch: (action) => store.dispatch(action),
    show: (screen) => store.dispatch({ type: 'screenChanged', screen }),
    count: (n) => formatCount(n, language),
    clients: (n) => t('pane.clients.count', { count: n }),
  };
}
