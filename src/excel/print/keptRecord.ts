import { recordFromNames, recordFromText, recordLength, recordNames, type SheetRecord } from '../../sheet';
import type { Anchor } from '../find/anchors';
import { askAnchors } from '../find/anchors';
import type { Session } from '../session/session';
import { answerText, askText } from '../settings/settingText';

/** A sheet's record as the workbook keeps it. */
export interface KeptRecord {
  /** Null where there is none, or none that can be relied on. */
  readonly record: SheetRecord | null;
  /** The names that it is kept in. */
  readonly names: readonly Anchor[];
  /** The setting of version 0.4 and before that keeps it. */
  readonly setting: { readonly key: string; readonly text: string | null };
}

/** Reads what was put on a sheet of ours besides its cells. Changes nothing. */
export async function readRecord(context: Session, id: string): Promise<KeptRecord> {
  const [first] = recordNames(id, 1);
  const key = `cec4444.sheet.${id}`;
  const setting = askText(context, key);
  const asked = askAnchors(context, [first!]);
  await context.sync();
  const head = asked().get(first!)!;
  const others = recordNames(id, recordLength(head.formula)).slice(1);
  const more = askAnchors(context, others);
  if (others.length > 0) await context.sync();
  const rest = more();
  const names = [head, ...others.map((name) => rest.get(name)!)];
  const text = await answerText(context, setting);
  return {
    record: head.exists ? recordFromNames(names.map(({ formula }) => formula)) : recordFromText(text),
    names,
    setting: { key, text },
  };
}
