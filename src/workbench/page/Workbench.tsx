import { useEffect, useRef, useState } from 'react';
import { columnLetters, type CsvGiven } from '../../files';
import type { MessageRecord } from '../host';
import { ChartLayer } from './ChartLayer';
import { csvNeedsALook, csvNote } from './csvNote';
import { CsvPreview } from './CsvPreview';
import type { ChosenFile, WorkbookSource } from './documents';
import { chooseFile, download, isText, openChosen, openSource } from './documents';
import { goRoundByF6 } from './goRound';
import type { AddinManifest } from './manifest';
import { MessageLog } from './MessageLog';
import { NameBox } from './NameBox';
import { placeNames } from './places';
import { Question } from './Question';
import { reasonOf } from './reasons';
import { Ribbon } from './Ribbon';
import type { Selection } from './session';
import { Session } from './session';
import type { WorkbenchSettings } from './settings';
import { keepSettings } from './settings';
import { Splitter } from './Splitter';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';
import { type Words, WORDS } from './words';

interface WorkbenchProps {
  initial: WorkbenchSettings;
  /** The add-in's manifest in a language; the reason when it cannot be read. */
  manifestIn(language: WorkbenchSettings['language']): AddinManifest | string;
  first: WorkbookSource;
  onSession(session: Session): void;
}

interface Note {
  /** In whatever language the page is when it is read. */
  readonly text: (words: Words) => string;
  readonly bad: boolean;
}

/** The whole page: title, ribbon, grid with its charts, pane, messages, status. */
export function Workbench({ initial, manifestIn, first, onSession }: WorkbenchProps) {
  const [settings, setSettings] = useState(initial);
  const [source, setSource] = useState(first);
  const [session, setSession] = useState<Session | null>(null);
  const [paneVisible, setPaneVisible] = useState(initial.paneAtStart === 'open');
  const [disabled, setDisabled] = useState<ReadonlySet<string>>(new Set());
  const [running, setRunning] = useState<ReadonlySet<string>>(new Set());
  const [editing, setEditing] = useState(false);
  const [messages, setMessages] = useState<readonly MessageRecord[]>([]);
  const [logOpen, setLogOpen] = useState(false);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  /** What waits for an answer, and what it would lose: unsaved changes or the add-in's unwritten choices. */
  const [waiting, setWaiting] = useState<{ readonly loses: 'changes' | 'choices'; readonly go: () => void } | null>(
    null,
  );
  /** A .csv whose reading is looked at before it is opened. */
  const [previewed, setPreviewed] = useState<ChosenFile | null>(null);
  const [, redrawCharts] = useState(0);
  const gridBox = useRef<HTMLDivElement>(null);
  const paneBox = useRef<HTMLDivElement>(null);

  const words = WORDS[settings.language];
  const manifest = manifestIn(settings.language);
  const latest = useRef(settings);
  latest.current = settings;
  const showsPane = useRef(paneVisible);
  showsPane.current = paneVisible;
  const say = (text: Note['text'], bad = false) => setNote({ text, bad });

  useEffect(() => {
    let current: Session | null = null;
    let gone = false;
    const container = document.createElement('div');
    container.className = 'grid-host';
    gridBox.current!.append(container);
    setMessages([]);
    setDisabled(new Set());
    setRunning(new Set());
    setEditing(false);
    openSource(source)
      .then((file) =>
        Session.start({
          gridContainer: container,
          paneContainer: paneBox.current!,
          paneTitle: words.pane,
          // A pane that somebody has closed stays closed over the next workbook.
          paneVisible: showsPane.current,
          settings: latest.current,
          manifest: typeof manifest === 'string' ? null : manifest,
          file,
          events: {
            onPaneVisible: setPaneVisible,
            onControlsEnabled: (enabled) =>
              setDisabled((before) => {
                const ids = new Set(before);
                for (const [id, on] of enabled)
                  if (on) ids.delete(id);
                  else ids.add(id);
                return ids;
              }),
            onEditing: setEditing,
            onCommandRunning: (id, on) =>
              setRunning((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id))),
            onCommandMissing: (name) => say((w) => w.commandFailed(name), true),
            onMessage: (record) => setMessages((before) => [...before, record]),
            onRefused: (what) => say((w) => w.refused(what), true),
            onSelection: setSelection,
            onChartsChanged: () => redrawCharts((count) => count + 1),
          },
        }),
      )
      .then((started) => {
        if (gone) return started.dispose();
        current = started;
        setSession(started);
        setSelection(started.selection());
        onSession(started);
        const { csv } = started;
        if (typeof manifest === 'string') say((w) => w.manifestProblem(manifest), true);
        else if (csv === null) say((w) => w.ready);
        else say((w) => csvNote(csv, w), csvNeedsALook(csv));
      })
      .catch((error: unknown) =>
        say((w) => w.notOpened(source.name || w.untitled, reasonOf(error, latest.current.language)), true),
      );
    return () => {
      gone = true;
      setSession(null);
      current?.dispose();
      container.remove();
    };
    // A new workbook is a new session; switches are applied to the running one.
  }, [source]);

  const change = (patch: Partial<WorkbenchSettings>) => {
    if (patch.paneWidth === undefined && session?.restartLoses) {
      setWaiting({ loses: 'choices', go: () => applyChange(patch) });
    } else applyChange(patch);
  };
  const applyChange = (patch: Partial<WorkbenchSettings>) => {
    const next = { ...settings, ...patch };
    setSettings(next);
    keepSettings(next);
    if (patch.paneWidth === undefined) session?.applySettings(next, manifestIn(next.language));
  };
  useEffect(() => {
    document.documentElement.dataset['theme'] = settings.theme;
    document.documentElement.lang = settings.language;
    document.title = `${source.name || words.untitled} – ${words.product}`;
  }, [settings, source, words]);

  useEffect(goRoundByF6, []);

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (session?.unsaved) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [session]);

  /** Saves into a file; false when nothing was saved. */
  const save = (): boolean => {
    if (session === null) return false;
    try {
      const { bytes, lost } = session.save();
      const name = `${source.name || words.untitled}.xlsx`;
      download(bytes, name);
      say((w) => [w.saved(name), ...lost.map(w.lost)].join(' '), lost.length > 0);
      return true;
    } catch (error) {
      say((w) => w.notSaved(reasonOf(error, latest.current.language)), true);
      return false;
    }
  };
  const openIt = (chosen: ChosenFile, given?: CsvGiven) => {
    setPreviewed(null);
    try {
      setSource(openChosen(chosen, given));
    } catch (error) {
      // What is open stays open.
      say((w) => w.notOpened(chosen.name, reasonOf(error, latest.current.language)), true);
    }
  };
  const open = () =>
    void chooseFile().then((chosen) => {
      if (chosen === null) return;
      if (isText(chosen)) setPreviewed(chosen);
      else openIt(chosen);
    });

  const sort = (ascending: boolean) =>
    void session?.sort(ascending).then((sorted) => {
      if (typeof sorted === 'string') return say((w) => w.notSorted[sorted], true);
      const rows = sorted.body.rows.toLocaleString(settings.region);
      say((w) => w.sorted(rows, columnLetters(sorted.column)));
    });

  /** Lets another workbook take this one's place, after asking where something would be lost. */
  const instead = (go: () => void) => (session?.unsaved ? setWaiting({ loses: 'changes', go }) : go());
  const answered = (go: boolean) => {
    setWaiting(null);
    if (go) waiting?.go();
  };

  return (
    <div className="workbench">
      {waiting === null ? null : (
        <Question
          text={waiting.loses === 'changes' ? words.unsaved(source.name || words.untitled) : words.restarts}
          answers={[
            ...(waiting.loses === 'changes'
              ? [
                  { label: words.save, act: () => answered(save()) },
                  { label: words.discard, act: () => answered(true) },
                ]
              : [{ label: words.restart, act: () => answered(true) }]),
            { label: words.cancel, act: () => answered(false) },
          ]}
        />
      )}
      {previewed && (
        <CsvPreview
          chosen={previewed}
          language={settings.language}
          words={words}
          onOpen={(given) => openIt(previewed, given)}
          onCancel={() => setPreviewed(null)}
        />
      )}
      <TitleBar
        words={words}
        name={source.name || words.untitled}
        settings={settings}
        logOpen={logOpen}
        onChange={change}
        onLog={() => setLogOpen(!logOpen)}
      />
      <Ribbon
        words={words}
        tabs={typeof manifest === 'string' ? [] : manifest.tabs}
        file={{
          newBlank: () => instead(() => setSource({ kind: 'blank', name: '' })),
          newSample: () =>
            instead(() => setSource({ kind: 'sample', name: words.sampleName, language: settings.language })),
          open: () => instead(open),
          save,
        }}
        sort={{ up: () => sort(true), down: () => sort(false) }}
        disabled={disabled}
        editing={editing}
        running={running}
        onCommand={(control) => session?.run(control)}
      />
      <div className="middle">
        <main className="sheet-area" aria-label={words.grid}>
          <div className="grid-box" ref={gridBox}>
            {session === null ? null : (
              <>
                <NameBox
                  words={words}
                  place={selection?.place ?? ''}
                  names={placeNames(session.host.workbook)}
                  disabled={editing}
                  onGo={(text) => {
                    if (!session.goTo(text)) say((w) => w.noPlace(text), true);
                  }}
                />
                <ChartLayer book={session.host.workbook} grid={session.grid} language={settings.region} />
              </>
            )}
          </div>
          {logOpen ? (
            <MessageLog
              words={words}
              language={settings.language}
              messages={messages}
              onClear={() => setMessages([])}
            />
          ) : null}
        </main>
        {paneVisible ? (
          <Splitter label={words.paneWidth} width={settings.paneWidth} onWidth={(paneWidth) => change({ paneWidth })} />
        ) : null}
        <aside className="pane" aria-label={words.pane} style={{ width: settings.paneWidth }} hidden={!paneVisible}>
          <header>
            <h2>{typeof manifest === 'string' ? words.pane : manifest.name}</h2>
            <button className="plain" aria-label={words.closePane} onClick={() => session?.showPane(false)}>
              ✕
            </button>
          </header>
          <div className="pane-box" ref={paneBox} />
        </aside>
      </div>
      <StatusBar words={words} language={settings.language} selection={selection} messages={messages} note={note} />
    </div>
  );
}
