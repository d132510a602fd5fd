import { formatDate, type Language, wordsOf } from '../../locales';
import { watchingFormWords } from '../../locales/tools/watchingForm';
import { GAP_WAYS, type Snapshot } from '../../method';
import type { Inputs, ToolFields, ToolForm } from '../tool';
import { GAP_WAY, watch } from './compute';
import { CADENCES, NOW, type WatchingSettings } from './settings';

/** A snapshot as it is offered: its date, and how it came about where that is not of its day. */
function snapshotName({ date, kind, months }: Snapshot, language: Language): string {
  const say = wordsOf(watchingFormWords, language);
  const text = formatDate(date, language);
  if (kind !== 'backcast') return text;
  return months !== null && months < 12
    ? say('backcastShort', { date: text, months })
    : say('backcast', { date: text });
}

/** What can be told to watching: which two snapshots, and how often one is due. */
export const watchingForm: ToolForm<WatchingSettings> = {
  groups(settings: WatchingSettings, inputs: Inputs, language: Language): ToolFields[] {
    const { from, to, cadence, unknown } = settings;
    const { history, date } = inputs;
    const say = wordsOf(watchingFormWords, language);
    const auto = (key: 'autoFrom' | 'auto') => ({ value: '', label: say(`form.${key}`) });
    const dated = (history?.snapshots ?? []).map((one) => ({ value: one.date, label: snapshotName(one, language) }));
    const lacking = dated.length > 0 ? {} : { lacks: 'snapshots' as const };
    const now = { value: NOW, label: say('now', { date: formatDate(date, language) }) };
    const ways = GAP_WAYS.map((value) => ({ value, label: say(`form.${value}`) }));
    // Asked only where there is something that one of the two does not know.
    const asked = unknown !== undefined || watch(inputs, settings).gaps.length > 0;
    const every = CADENCES.map((value) => ({ value, label: say(`form.${value}`) }));
    return [
      {
        title: say('form.compare'),
        fields: [
          {
            key: 'from',
            label: say('form.from'),
            kind: 'choice',
            value: from ?? '',
            choices: [auto('autoFrom'), ...dated],
            ...lacking,
          },
          {
            key: 'to',
            label: say('form.to'),
            kind: 'choice',
            value: to ?? '',
            choices: [auto('auto'), ...dated, now],
            ...lacking,
          },
          ...(asked
            ? [
                {
                  key: 'unknown',
                  label: say('form.unknown'),
                  kind: 'choice' as const,
                  value: unknown ?? GAP_WAY,
                  choices: ways,
                },
              ]
            : []),
        ],
      },
      {
        title: say('form.cadence'),
        fields: [{ key: 'cadence', label: say('form.every'), kind: 'choice', value: cadence, choices: every }],
      },
    ];
  },
  set(settings, key, value, { history }) {
    const known = value === '' || (history?.snapshots.some(({ date }) => date === value) ?? false);
    if (key === 'from') return known ? { ...settings, from: value || null } : null;
    if (key === 'to') return known || value === NOW ? { ...settings, to: value || null } : null;
    if (key === 'unknown') return { ...settings, unknown: value as WatchingSettings['unknown'] };
    if (key === 'cadence') return { ...settings, cadence: value as WatchingSettings['cadence'] };
    return null;
  },
};
