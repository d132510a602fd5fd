import { lazy, Suspense, useEffect, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { digitColours } from '../../theme';
import {
  criterionName,
  explanationSentence,
  clientAdvice,
  codeReading,
  figureFact,
  profileFact,
  storyFacts,
} from '../../../locales';
import { HelpLink } from '../parts/HelpLink';
import { StaleLine } from '../parts/StaleLine';
import { useStyles } from '../parts/styles';
import { usePane } from '../usePane';
import { AdviceLines } from './AdviceLines';

/** Fetched with the first card, so that the pane's first load does not carry it. */
const CertaintyLines = lazy(async () => {
  const { CertaintyLines: lines } = await import(/* webpackChunkName: "certainty" */ './CertaintyLines');
  return { default: lines };
});

const ValueLines = lazy(async () => {
  const { ValueLines: lines } = await import(/* webpackChunkName: "certainty" */ './ValueLines');
  return { default: lines };
});

const useLocal = makeStyles({
  story: {
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    padding: '4px 8px',
    fontSize: '12px',
    lineHeight: '16px',
  },
  digit: {
    width: '18px',
    height: '18px',
    lineHeight: '18px',
    flexShrink: 0,
    textAlign: 'center',
    borderRadius: '2px',
    fontWeight: 700,
    alignSelf: 'flex-start',
    forcedColorAdjust: 'none',
  },
  figure: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What a client's code says and asks for, then why it has its digits, its segment and its place: a sentence each. */
export function ClientCard() {
  const { state, dispatch, language, t } = usePane();
  const styles = useStyles();
  const local = useLocal();
  const { story, reading, judgement } = state;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [story?.client]);
  if (!story || !reading || !judgement) return null;
  const { scheme } = judgement;
  const code = codeReading(story, language);
  const advice = clientAdvice(story, scheme, language);
  const nameOf = (each: number): string => reading.names[each] || reading.ids[each] || String(each + 1);
  const profile = profileFact(scheme, judgement.profiles[story.client]!, language);
  const facts = [...(profile ? [profile] : []), ...storyFacts(story, scheme, nameOf, language)];
  return (
    <div ref={box} className={local.story} role="status" data-story={story.client}>
      {/* Beside the first line of a name that takes several. */}
      <div className={styles.row} style={{ alignItems: 'flex-start' }}>
        <strong className={styles.grow}>{t('editing.story.title', { client: nameOf(story.client) })}</strong>
        <Button
          appearance="subtle"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={t('pane.close')}
          onClick={() => dispatch({ type: 'storyTold', story: null })}
        />
      </div>
      <StaleLine />
      <div className={styles.tight}>
        {code && <div>{code}</div>}
        {story.digits.map((why) => {
          const { fill, ink } = digitColours(why.digit);
          const figure = figureFact(why, scheme, language);
          return (
            <div key={why.criterion} className={styles.row}>
              <span className={local.digit} style={{ backgroundColor: fill, color: ink }}>
                {why.digit || '–'}
              </span>
              <span>
                {criterionName({ key: why.criterion, label: why.label }, language)}:{' '}
                {explanationSentence(why, scheme, language)}
                {figure && (
                  <span className={local.figure} data-figure={why.criterion}>
                    {figure}
                  </span>
                )}
              </span>
            </div>
          );
        })}
        {facts.map((fact) => (
          <div key={fact}>{fact}</div>
        ))}
        {advice && <AdviceLines advice={advice} />}
        <Suspense>
          <ValueLines key={story.client} client={story.client} />
          <CertaintyLines client={story.client} />
        </Suspense>
        <div className={styles.wrap}>
          <HelpLink page="four-digits" label={t('meaning.helpCode')} />
          <HelpLink page="segments" label={t('meaning.help')} />
        </div>
      </div>
    </div>
  );
}
