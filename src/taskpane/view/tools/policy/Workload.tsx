import { formatNumber } from '../../../../locales';
import type { PolicyView } from '../../../../tools';
import { Choice } from '../../parts/Choice';
import { goneOption } from '../../parts/goneOption';
import { NumberField } from '../../parts/NumberField';
import { useStyles } from '../../parts/styles';
import { usePane } from '../../usePane';
import type { Say } from './PolicyEditor';

type Settings = PolicyView['settings'];
/** Salespeople whose own hours can be typed here. */
const MOST_PEOPLE = 40;

/** Who visits, what a visit takes, and the hours that there are, with what is left or missing. */
export function Workload({
  view,
  say,
  settle,
}: {
  readonly view: PolicyView;
  readonly say: Say;
  settle(settings: Settings): void;
}) {
  const { state, language, t } = usePane();
  const styles = useStyles();
  const { settings, salespeople } = view;
  const headers = (state.reading?.columns ?? []).filter(({ groups }) => groups).map(({ header }) => header);
  const number = (value: number): string => formatNumber(value, 'number', language, 1);
  const field = (
    label: string,
    value: number | null,
    take: (value: number | null) => Partial<Settings>,
    optional = false,
  ) => (
    <div className={styles.wrap} key={label}>
      <span className={`${styles.beside} ${styles.quiet}`}>{label}</span>
      <NumberField
        label={label}
        value={value}
        unit="number"
        width="72px"
        optional={optional}
        onTake={(typed) => {
          if ((typed === null && !optional) || (typed !== null && typed < 0)) return say('notNegative');
          settle({ ...settings, ...take(typed) });
          return null;
        }}
      />
    </div>
  );
  const named = salespeople.filter(({ name }) => name !== '').slice(0, MOST_PEOPLE);
  return (
    <div className={styles.tight} data-workload>
      <div className={styles.strong}>{say('workload')}</div>
      <Choice
        label={say('salesperson')}
        value={settings.salesperson ?? ''}
        options={[
          { value: '', label: say('noColumn') },
          ...(settings.salesperson === null ? [] : goneOption(settings.salesperson, headers, t)),
          ...headers.map((header) => ({ value: header, label: header })),
        ]}
        onChoose={(header) => settle({ ...settings, salesperson: header === '' ? null : header })}
      />
      {field(say('visitHours'), settings.visitHours, (visitHours) => ({ visitHours: visitHours! }))}
      {field(say('travelHours'), settings.travelHours, (travelHours) => ({ travelHours: travelHours! }))}
      {field(say('capacity'), settings.capacityHours, (capacityHours) => ({ capacityHours }), true)}
      {settings.salesperson !== null &&
        named.map(({ name, hours, capacity }) => {
          const left = capacity === null ? null : capacity - hours;
          const own = Object.hasOwn(settings.capacities, name) ? settings.capacities[name]! : null;
          return (
            <div key={name} className={styles.wrap}>
              <span className={`${styles.beside} ${styles.quiet}`}>
                {say('person', { name, hours: number(hours) })}
                {left !== null && ` · ${say(left < 0 ? 'over' : 'left', { hours: number(Math.abs(left)) })}`}
              </span>
              <NumberField
                label={say('capacityOf', { name })}
                value={own}
                unit="number"
                width="72px"
                optional
                onTake={(typed) => {
                  if (typed !== null && typed < 0) return say('notNegative');
                  const { [name]: _, ...others } = settings.capacities;
                  settle({ ...settings, capacities: typed === null ? others : { ...others, [name]: typed } });
                  return null;
                }}
              />
            </div>
          );
        })}
    </div>
  );
}
