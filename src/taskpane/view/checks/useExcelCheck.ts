import { useEffect, useRef, useState } from 'react';
import type { CheckResult } from '../../../excel';
import type { PaneContext } from '../../commands';
import { checkBehind, checkExcel, type Checked } from '../../commands/checks';

/** What is known of this Excel so far. */
export interface Known {
  readonly results: readonly CheckResult[];
  /** Null until it is over. */
  readonly checked: Checked | null;
  readonly at: number;
}

/** What the user is to do, where another workbook is to be in front. */
export type Part =
  | { readonly is: 'away'; readonly seconds: number }
  | { readonly is: 'looking' }
  | { readonly is: 'back'; done(): void };

/** What was found stays while the pane is open, whatever the user looks at meanwhile. */
const KNOWN = new WeakMap<PaneContext, Known>();

export const AWAY_SECONDS = 10;

/** Runs the checks and keeps what they find; leaving the page stops them. */
export function useExcelCheck(context: PaneContext) {
  const [known, setKnown] = useState<Known | null>(KNOWN.get(context) ?? null);
  const [behind, setBehind] = useState<Known | null>(null);
  const [part, setPart] = useState<Part | null>(null);
  const running = useRef(false);
  useEffect(
    () => () => {
      if (running.current) context.store.get().work?.cancel();
    },
    [context],
  );

  const run = async (
    keep: (known: Known) => void,
    check: (told: (results: readonly CheckResult[]) => void) => Promise<Checked | null>,
  ): Promise<void> => {
    const at = context.now();
    let results: readonly CheckResult[] = [];
    keep({ results, checked: null, at });
    running.current = true;
    const checked = await check((so) => keep({ results: (results = so), checked: null, at }));
    running.current = false;
    setPart(null);
    keep({ results, checked, at });
  };
  return {
    known,
    behind,
    part,
    check: () =>
      run(
        (next) => {
          if (next.checked) KNOWN.set(context, next);
          setKnown(next);
        },
        (told) => checkExcel(context, told),
      ),
    checkBehind: () =>
      run(setBehind, (told) =>
        checkBehind(context, told, {
          away: async (signal) => {
            for (let seconds = AWAY_SECONDS; seconds > 0 && !signal.aborted; seconds--) {
              setPart({ is: 'away', seconds });
              await pause(1000, signal);
            }
            setPart({ is: 'looking' });
          },
          back: (signal) =>
            new Promise((resolve) => {
              if (signal.aborted) return resolve();
              signal.addEventListener('abort', () => resolve(), { once: true });
              return setPart({ is: 'back', done: resolve });
            }),
        }),
      ),
  };
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
