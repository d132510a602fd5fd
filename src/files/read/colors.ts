import type { Color } from '../write/edits';
import { child, childrenOf, type XmlElement } from '../xml/tree';

/** The palette that `indexed` counts in (ECMA-376 part 1, §18.8.27); the first eight come twice. */
const EIGHT = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF';
const PALETTE = (
  `${EIGHT} ${EIGHT} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 ` +
  'FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF ' +
  'FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 ' +
  '993366 333399 333333'
).split(' ');
/** Order in which `theme` counts a theme's colours: light before dark, other than the theme's own part. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const THEME_LINKS = ['hlink', 'folHlink'];
/** Office's own theme, for files without a part of theirs. */
const OFFICE_THEME = 'FFFFFF 000000 EEECE1 1F497D 4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646 0000FF 800080'.split(' ');

/** What a file's colour elements stand for; undefined for "automatic" and for what is no colour. */
export type ColorReader = (element: XmlElement | undefined) => Color | undefined;

/** @param theme root of the theme part, where the file has one */
export function colorReader(styles: XmlElement, theme: XmlElement | undefined): ColorReader {
  const own = childrenOf(child(child(styles, 'colors'), 'indexedColors'), 'rgbColor').map(
    ({ attributes }) => attributes.get('rgb')?.slice(-6) ?? '',
  );
  const palette = PALETTE.map((color, k) => own[k] ?? color);
  const themed = themeColors(theme);
  return (element) => {
    if (element === undefined) return undefined;
    const { attributes } = element;
    const [index, place] = [attributes.get('indexed'), attributes.get('theme')];
    const hex =
      attributes.get('rgb')?.slice(-6) ??
      (place !== undefined ? themed[Number(place)] : index !== undefined ? palette[Number(index)] : undefined);
    if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return undefined;
    return `#${tinted(hex, Number(attributes.get('tint') ?? 0))}`;
  };
}

function themeColors(theme: XmlElement | undefined): readonly (string | undefined)[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  if (scheme === undefined) return OFFICE_THEME;
  return [...THEME_ORDER, ...THEME_LINKS].map((name) => {
    const attributes = child(scheme, name)?.children[0]?.attributes;
    // A system colour says what it was when the file was saved.
    return attributes?.get('lastClr') ?? attributes?.get('val');
  });
}

/** A colour made lighter (tint above 0) or darker, in its HSL luminance (ECMA-376 part 1, §18.8.19). */
function tinted(hex: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return hex.toUpperCase();
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...channels), Math.min(...channels)];
  const light = (high + low) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // Hue and saturation kept, every channel keeps its place between the ends, which the new luminance sets.
  const saturation = high === low ? 0 : (high - low) / (1 - Math.abs(2 * light - 1));
  const half = (saturation * (1 - Math.abs(2 * wanted - 1))) / 2;
  return channels
    .map((channel) => (high === low ? wanted : wanted - half + ((channel - low) / (high - low)) * 2 * half))
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
