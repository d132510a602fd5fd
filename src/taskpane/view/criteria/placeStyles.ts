import { ROW_HOVER } from '../../theme';
import { makeStyles, tokens } from '@fluentui/react-components';
import { TEXT_BUTTON } from '../parts/styles';

/** A line that is pressed as a whole: its columns and its room are its own. */
export const PRESSED_LINE = {
  ...TEXT_BUTTON,
  display: 'grid',
  columnGap: '8px',
  alignItems: 'center',
  borderRadius: '4px',
  ':hover': { backgroundColor: ROW_HOVER },
} as const;

/** The line of a digit's place, filled or empty. */
export const usePlaceStyles = makeStyles({
  item: { listStyleType: 'none' },
  head: {
    ...PRESSED_LINE,
    // Counts of a hundred thousand clients (“36 mil” five times) take from the name what they need.
    gridTemplateColumns: '20px minmax(0, 1fr) minmax(min-content, 40%)',
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
