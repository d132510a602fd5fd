import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { segmentName, wordsOf } from '../../../../locales';
import { policyEditorWords } from '../../../../locales/tools/policyEditor';
import { DEFAULT_POLICY, type Scheme, type Segment, SEGMENTS, segmentsLack, SERVICES } from '../../../../method';
import { reportWords } from '../../../../locales/tools/report';
import { Choice } from '../../parts/Choice';
import { Note } from '../../parts/Note';
import { useStyles } from '../../parts/styles';
import { usePane } from '../../usePane';
import { Discounts } from './Discounts';
import { SchemeEdits } from '../SchemeEdits';
import { ToolForm } from '../ToolForm';
import { ServiceField } from './ServiceField';
import type { Say } from './say';

/** The service policy in the pane: what each segment gets, discounts, who visits and who consents. */
export function PolicyEditor() {
  const { state, dispatch, language } = usePane();
  const styles = useStyles();
  const [segment, setSegment] = useState<Segment>('vital');
  const { scheme, judgement } = state;
  if (!scheme || !judgement) return null;
  const say: Say = wordsOf(policyEditorWords, language);
  const change = (next: Scheme): void => dispatch({ type: 'schemeChanged', scheme: next });
  const lack = segmentsLack(scheme);
  const recommended = JSON.stringify(scheme.policy) === JSON.stringify(DEFAULT_POLICY);
  return (
    <div data-editor="policy">
      <div className={styles.indent}>
        {lack && <Note tone="warning">{wordsOf(reportWords, language)(`lack.${lack}`)}</Note>}
        <div className={styles.tight}>
          <Choice
            label={say('segment')}
            value={segment}
            options={SEGMENTS.map((each) => ({
              value: each,
              label: say('segmentOf', {
                segment: segmentName(each, scheme, language),
                count: judgement.summary.segments[each],
              }),
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
        <SchemeEdits />
      </div>
      <ToolForm tool="policy" />
    </div>
  );
}
