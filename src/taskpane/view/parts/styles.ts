import { makeStyles, tokens } from '@fluentui/react-components';

/** What is chosen among several, where high contrast takes its background away. */
export const CHOSEN_IN_HIGH_CONTRAST = {
  '@media (forced-colors: active)': {
    backgroundColor: 'Highlight',
    color: 'HighlightText',
    forcedColorAdjust: 'none',
  },
} as const;

/** A button across its place that looks like the text that it is: its room and its hover are its own. */
export const TEXT_BUTTON = {
  width: '100%',
  border: 'none',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const;

/** Shared styles: a rhythm of 8 and 12 px, small type, lines instead of cards. */
export const useStyles = makeStyles({
  app: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '0',
    fontSize: '13px',
    // Links that are buttons get the colour of buttons there, which mostly is that of text.
    '@media (forced-colors: active)': { '& .fui-Link:enabled': { color: 'LinkText', textDecorationLine: 'underline' } },
  },
  // Positioned, so that what is hidden but read aloud scrolls with it instead of making the page longer.
  body: { position: 'relative', flex: '1 1 auto', overflowY: 'auto', overflowX: 'hidden', minHeight: '0' },
  row: { display: 'flex', alignItems: 'center', gap: '8px', minWidth: '0' },
  wrap: { display: 'flex', alignItems: 'center', gap: '4px 8px', flexWrap: 'wrap', minWidth: '0' },
  stack: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: '0' },
  tight: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: '0' },
  grow: { flex: '1 1 auto', minWidth: '0' },
  // In a row that wraps: takes what the others leave, and sends none of them to the next line.
  beside: { flex: '1 1 0', minWidth: '0' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
  strong: { fontWeight: 600 },
  ellipsis: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  indent: {
    padding: '8px 0 12px 12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    fontSize: '12px',
    lineHeight: '16px',
  },
  told: { padding: '2px 0 8px 18px', fontSize: '12px', lineHeight: '16px' },
  visuallyHidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});
