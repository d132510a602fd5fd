import { readKeptPart, withKeptPart } from '../../../files';

/** What add-ins keep in a workbook: `Excel.Workbook.settings` and `Office.context.document.settings`. */
export interface KeptSettings {
  readonly workbook: Readonly<Record<string, unknown>>;
  /** Values as the JSON text that Office.js hands over. */
  readonly document: Readonly<Record<string, string>>;
}

/**
 * Excel keeps an add-in's settings in a web-extension part that names the add-in; opened elsewhere, such a file
 * complains that the add-in is missing. The workbench keeps them in a custom XML part of its own, which every
 * program carries along and none minds.
 */
const PART = 'customXml/cecWorkbench.xml';
const OPENING = '<settings xmlns="urn:cec4444:workbench">';
const CLOSING = '</settings>';

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const unescapeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const NONE: KeptSettings = { workbook: {}, document: {} };

/** The settings kept in a file's bytes; none when it has no such part, or one that somebody has spoilt. */
export function readSettings(bytes: Uint8Array): KeptSettings {
  const xml = readKeptPart(bytes, PART);
  if (xml === null) return NONE;
  const from = xml.indexOf(OPENING) + OPENING.length;
  try {
    return JSON.parse(unescapeText(xml.slice(from, xml.indexOf(CLOSING)))) as KeptSettings;
  } catch {
    return NONE;
  }
}

/** The file with these settings in it; the very same bytes when it has them already. */
export function withSettings(bytes: Uint8Array, settings: KeptSettings): Uint8Array {
  const wanted = JSON.stringify(settings);
  if (wanted === JSON.stringify(readSettings(bytes))) return bytes;
  return withKeptPart(
    bytes,
    PART,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${OPENING}${escapeText(wanted)}${CLOSING}`,
  );
}
