import { Fragment } from 'react';
import { formulaPieces } from '../../../functions';

/** A formula whose lines break between its arguments, not within a text. */
export function FormulaLines({ formula }: { readonly formula: string }) {
  return formulaPieces(formula).map((piece, k) => (
    <Fragment key={k}>
      {piece}
      <wbr />
    </Fragment>
  ));
}
