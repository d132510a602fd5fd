/** What the editors' chunk holds: everything that is not on the screen when the pane opens. */
export { AgreedColumns } from '../clients/AgreedColumns';
export { RowsBelow } from '../clients/RowsBelow';
export { RolePickers } from '../clients/RolePickers';
export { CriteriaOptions } from '../criteria/CriteriaOptions';
export { CriterionEditor } from '../criteria/CriterionEditor';
export { ReadingChoice } from '../portfolio/ReadingChoice';
export { SegmentMeaning } from '../portfolio/SegmentMeaning';
export { SegmentsEditor } from '../portfolio/SegmentsEditor';
export { Story } from '../portfolio/Story';
export { SchemesPanel } from '../schemes/SchemesPanel';
export { MissingColumns } from '../criteria/MissingColumns';
export { ParametersNote } from '../criteria/ParametersNote';
export { EmptyState } from '../EmptyState';
export { TroubleNote } from '../parts/TroubleNote';
export { AdoptNote } from '../write/AdoptNote';
export { WriteStatus } from '../write/WriteStatus';
export { ColumnsChooser } from '../write/ColumnsChooser';
