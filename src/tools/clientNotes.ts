import { linesIn, type SheetDraft } from '../sheet';

/** Where a list of clients has its ids and the user's notes. */
interface NotesPlace {
  readonly keys: number;
  readonly notes: number;
  /** Characters of the column of notes. */
  readonly width: number;
}

/** The user's column on a list of clients: what was noted of a client stands beside it whenever the list is made again. */
export class ClientNotes {
  private readonly listed = new Set<string>();
  private readonly top: number;

  /** Begins at the draft's present row, which is the list's first. */
  constructor(
    private readonly draft: SheetDraft,
    private readonly all: ReadonlyMap<string, string>,
    private readonly place: NotesPlace,
  ) {
    this.top = draft.row;
  }

  /**
   * Puts what was noted of a client into the present row; of an id that stands twice, into the first of its rows.
   * @returns lines that it takes
   */
  put(id: string): number {
    const note = this.listed.has(id) ? '' : (this.all.get(id) ?? '');
    this.listed.add(id);
    this.draft.put(this.place.notes, 'wrapped', note);
    return linesIn(note, this.place.width);
  }

  /** Ends the list: first those who were noted and stand on it no longer, a line each, so that no note is lost. */
  end(): void {
    const { draft, all, place } = this;
    for (const [id, note] of all) {
      if (note === '' || this.listed.has(id)) continue;
      draft.put(place.keys, 'label', id);
      draft.lines(this.put(id)).down();
    }
    if (draft.row === this.top) return;
    const rows = { row: this.top, rowCount: draft.row - this.top, columnCount: 1 };
    draft.notesColumn({ keys: { ...rows, column: place.keys }, notes: { ...rows, column: place.notes } });
  }
}
