import type { PolicyView } from '../../../../tools';
import { Choice } from '../../parts/Choice';
import { goneOption } from '../../parts/goneOption';
import { useStyles } from '../../parts/styles';
import { usePane } from '../../usePane';
import type { Say } from './PolicyEditor';

const SERVICES = ['birthdays', 'mailings', 'telemarketing'] as const;

/** Which columns say who accepts greetings, mailings and calls, and how many do. */
export function Consents({
  view,
  say,
  settle,
}: {
  readonly view: PolicyView;
  readonly say: Say;
  settle(settings: PolicyView['settings']): void;
}) {
  const { state, t } = usePane();
  const styles = useStyles();
  const { settings, consent } = view;
  const headers = (state.reading?.columns ?? []).filter(({ at, own }) => at >= 0 && !own).map(({ header }) => header);
  return (
    <div className={styles.tight} data-consents>
      <div className={styles.strong}>{say('consent')}</div>
      {SERVICES.map((service) => {
        const header = settings.consent[service];
        const { column, due, yes, no, unknown } = consent[service];
        return (
          <Choice
            key={service}
            label={say(service)}
            value={header ?? ''}
            options={[
              { value: '', label: say('noColumn') },
              ...(header === null ? [] : goneOption(header, headers, t)),
              ...headers.map((each) => ({ value: each, label: each })),
            ]}
            onChoose={(chosen) =>
              settle({ ...settings, consent: { ...settings.consent, [service]: chosen === '' ? null : chosen } })
            }
            help={column === null ? undefined : say('consentCount', { due, yes, no, unknown })}
          />
        );
      })}
      <div className={styles.quiet}>{say('consentHelp')}</div>
    </div>
  );
}
