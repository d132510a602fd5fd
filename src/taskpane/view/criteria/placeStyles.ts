import { ROW_HOVER } from '../../theme';
import { makeStyles, tokens } from '@fluentui/react-components';

/** A line that is pressed as a whole: its columns and its room are its own. */
export const PRESSED_LINE = {
  display: 'grid',
  columnGap: '8px',
  alignItems: 'center',
  width: '100%',
  border: 'none',
  borderRadius: '4px',
  background: 'none',
  color: 'inherit',
  font: 'inherit',
  textAlign: 'left',
  cursor: 'pointer',
  ':hover': { backgroundColor: ROW_HOVER },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
} as const;

/** The line of a digit's place, filled or empty. */
export const usePlaceStyles = makeStyles({
  item: { listStyleType: 'none' },
  head: {
    ...PRESSED_LINE,
    gridTemplateColumns: '20px minmax(0, 1fr) minmax(104px, 40%)',
    padding: '4px',
    // Enlarged twice, the pane has room for one of them beside the other no more.
    '@media (max-width: 260px)': { gridTemplateColumns: '20px minmax(0, 1fr)', rowGap: '2px' },
  },
  /** Waits for a choice: outlined as a slot is. */
  open: {
    gridTemplateColumns: '20px minmax(0, 1fr) 16px',
    minHeight: '36px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    margin: '2px 0',
    width: 'calc(100% - 20px)',
  },
  position: { fontWeight: 700, fontSize: '15px', textAlign: 'center' },
  name: { overflowWrap: 'anywhere', lineHeight: '16px' },
  line: { display: 'flex', alignItems: 'center' },
});
