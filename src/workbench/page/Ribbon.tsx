import { useState } from 'react';
import type { RibbonControl, RibbonTab } from './manifest';
import type { Words } from './words';

export interface FileCommands {
  newBlank(): void;
  newSample(): void;
  open(): void;
  save(): void;
}

export interface SortCommands {
  up(): void;
  down(): void;
}

interface RibbonProps {
  words: Words;
  tabs: readonly RibbonTab[];
  file: FileCommands;
  sort: SortCommands;
  /** Ids of controls that the add-in disabled. */
  disabled: ReadonlySet<string>;
  running: ReadonlySet<string>;
  /** A cell is being edited: as in Excel, no command can be given until that ends. */
  editing: boolean;
  onCommand(control: RibbonControl): void;
}

/** The ribbon strip: the workbench's own commands and, beside them, the add-in's commands from its manifest. */
export function Ribbon({ words, tabs, file, sort, disabled, running, editing, onCommand }: RibbonProps) {
  const [chosen, setChosen] = useState('');
  const tab = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  return (
    <nav className="ribbon" aria-label={words.ribbon}>
      {tabs.length > 1 && (
        <div className="ribbon-tabs" role="tablist">
          {tabs.map(({ id, label }) => (
            <button key={id} role="tab" aria-selected={id === tab?.id} onClick={() => setChosen(id)}>
              {label}
            </button>
          ))}
        </div>
      )}
      <div className="ribbon-groups">
        <div className="ribbon-group" role="group" aria-label={words.file}>
          <div className="ribbon-controls">
            <button className="plain" onClick={file.newBlank}>
              {words.newBlank}
            </button>
            <button className="plain" onClick={file.newSample}>
              {words.newSample}
            </button>
            <button className="plain" onClick={file.open}>
              {words.open}
            </button>
            <button className="plain" onClick={file.save}>
              {words.save}
            </button>
          </div>
          <span className="ribbon-label">{words.file}</span>
        </div>
        <div className="ribbon-group" role="group" aria-label={words.sort}>
          <div className="ribbon-controls stacked">
            <button className="plain" title={words.sortTip} disabled={editing} onClick={sort.up}>
              {words.sortUp}
            </button>
            <button className="plain" title={words.sortTip} disabled={editing} onClick={sort.down}>
              {words.sortDown}
            </button>
          </div>
          <span className="ribbon-label">{words.sort}</span>
        </div>
        {tab?.groups.map((group) => (
          <div className="ribbon-group" role="group" aria-label={group.label} key={group.id}>
            <div className="ribbon-controls">
              {group.controls.map((control) => (
                <button
                  key={control.id}
                  className="command"
                  data-control={control.id}
                  title={control.tip}
                  disabled={editing || disabled.has(control.id)}
                  aria-busy={running.has(control.id)}
                  onClick={() => onCommand(control)}
                >
                  {control.icon === null ? null : <img src={control.icon} alt="" width={32} height={32} />}
                  <span>{control.label}</span>
                </button>
              ))}
            </div>
            <span className="ribbon-label">{group.label}</span>
          </div>
        ))}
      </div>
    </nav>
  );
}
