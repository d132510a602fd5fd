import type { ThemeId } from '../container';
import { API_LEVELS } from '../container';
import type { WorkbenchSettings } from './settings';
import { ofRegion, regionCalled, tagOf, THEMES } from './settings';
import { REGION_NAMES, REGIONS, type Words } from './words';

interface TitleBarProps {
  words: Words;
  name: string;
  settings: WorkbenchSettings;
  logOpen: boolean;
  onChange(patch: Partial<WorkbenchSettings>): void;
  onLog(): void;
}

/** The workbook's name and the switches: language, theme, API level, the messages. */
export function TitleBar({ words, name, settings, logOpen, onChange, onLog }: TitleBarProps) {
  return (
    <header className="title">
      <h1>
        {name} <span>– {words.product}</span>
      </h1>
      <div className="switches">
        <label>
          {words.language}
          <select
            value={tagOf(settings.region)}
            onChange={({ target }) => onChange(ofRegion(regionCalled(target.value) ?? settings.region))}
          >
            {REGIONS.map((region) => (
              <option key={region} value={tagOf(region)}>
                {REGION_NAMES[region]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.theme}
          <select value={settings.theme} onChange={({ target }) => onChange({ theme: target.value as ThemeId })}>
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {words.themes[theme]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.apiLevel}
          <select
            value={settings.apiLevel}
            onChange={({ target }) => onChange({ apiLevel: target.value as WorkbenchSettings['apiLevel'] })}
          >
            {API_LEVELS.map((level) => (
              <option key={level}>{level}</option>
            ))}
          </select>
        </label>
        <button className="plain" aria-pressed={logOpen} onClick={onLog}>
          {words.log}
        </button>
      </div>
    </header>
  );
}
