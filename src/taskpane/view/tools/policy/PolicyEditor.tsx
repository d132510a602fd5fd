import { useEffect, useState } from 'react';
import { Button } from '@fluentui/react-components';
import { formatNumber, segmentName, type SentenceOf, wordsOf } from '../../../../locales';
import { policyEditorWords } from '../../../../locales/tools/policyEditor';
import { DEFAULT_POLICY, type Scheme, type Segment, SEGMENTS, SERVICES } from '../../../../method';
import type { PolicyView } from '../../../../tools';
import { keepToolSettings } from '../../../commands/tools';
import { Choice } from '../../parts/Choice';
import { useStyles } from '../../parts/styles';
import { usePane } from '../../usePane';
import { Consents } from './Consents';
import { Discounts } from './Discounts';
import { ServiceField } from './ServiceField';
import { Workload } from './Workload';

export type Say = (id: SentenceOf<typeof policyEditorWords.es>, params?: Readonly<Record<string, unknown>>) => string;

/** The service policy in the pane: what each segment gets, discounts, who visits, who consents; with what it comes to. */
export function PolicyEditor() {
  const { state, context, dispatch, language } = usePane();
  const styles = useStyles();
  const [segment, setSegment] = useState<Segment>('vital');
  const [view, setView] = useState<PolicyView | null>(null);
  const { scheme, judgement, workbook } = state;
  const kept = workbook.tools.policy;
  useEffect(() => {
    let wanted = true;
    // A judgement that is not there any more is followed by the next one, which asks again.
    const seen = judgement ? context.desk.policy(kept) : Promise.reject(new Error());
    seen.then((found) => wanted && setView(found)).catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [context, judgement, kept]);
  if (!scheme || !judgement || !view) return null;
  const say: Say = wordsOf(policyEditorWords, language);
  const change = (next: Scheme): void => dispatch({ type: 'schemeChanged', scheme: next });
  const settle = (settings: PolicyView['settings']): void => void keepToolSettings(context, 'policy', settings);
  const hours = formatNumber(view.hours, 'number', language, 1);
  const recommended = JSON.stringify(scheme.policy) === JSON.stringify(DEFAULT_POLICY);
  return (
    <div className={styles.indent} data-editor="policy">
      <div className={styles.strong} role="status">
        {say('work', { visits: view.visits, hours })}
      </div>
      <div className={styles.tight}>
        <Choice
          label={say('segment')}
          value={segment}
          options={SEGMENTS.map((each, k) => ({
            value: each,
            label: say('segmentOf', { segment: segmentName(each, scheme, language), count: view.segments[k]!.clients }),
          }))}
          onChoose={(chosen) => setSegment(chosen as Segment)}
        />
        <div className={styles.quiet}>{say('services')}</div>
        {SERVICES.map((service) => (
          <ServiceField
            key={`${service} ${segment}`}
            service={service}
            cell={scheme.policy[service][segment]}
            say={say}
            onTake={(cell) => {
              const line = { ...scheme.policy[service], [segment]: cell };
              change({ ...scheme, policy: { ...scheme.policy, [service]: line } });
            }}
          />
        ))}
        {!recommended && (
          <span>
            <Button
              size="small"
              onClick={() => change({ ...scheme, policy: structuredClone(DEFAULT_POLICY) as Scheme['policy'] })}
            >
              {say('restore')}
            </Button>
          </span>
        )}
      </div>
      <Discounts scheme={scheme} say={say} change={change} />
      <Workload view={view} say={say} settle={settle} />
      <Consents view={view} say={say} settle={settle} />
    </div>
  );
}
