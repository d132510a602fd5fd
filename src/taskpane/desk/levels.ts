/** The text's other figure: with it, class A and "high turnover" are nearly the same clients (method.md §1.9). */
export const CLASS_A_LEVEL = 0.8;
