/** How reports write figures, as Excel's number formats: one name each, so that a change of one is made in one place. */
export const AMOUNT = '#,##0';
/** Amounts to the cent, and likelihoods. */
export const CENTS = '#,##0.00';
export const PERCENT = '#,##0.0%';
export const MEAN = '0.00';
/** A code of four digits, or what is known of one. */
export const FOUR_DIGITS = '0000';
export const SIGNED_AMOUNT = '+#,##0;-#,##0;0';
export const SIGNED_CENTS = '+#,##0.00;-#,##0.00;0';
export const SIGNED_PERCENT = '+#,##0.0%;-#,##0.0%;0%';
