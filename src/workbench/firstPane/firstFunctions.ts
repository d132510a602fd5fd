/// <reference types="custom-functions-runtime" />

/**
 * Five custom functions of the kinds there are, for the tests of function cells: synchronous, asynchronous, array,
 * range in, streaming. Described in `functions.json` beside this file.
 */
const SHARE_OF: Record<string, string> = { A: 'Vital', B: 'Future' };

export function associateFirstFunctions(): void {
  CustomFunctions.associate('DOUBLE', (value: number) => value * 2);
  CustomFunctions.associate('LATER', async (text: string) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (!(text in SHARE_OF)) {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, `No segment for "${text}".`);
    }
    return SHARE_OF[text]!;
  });
  CustomFunctions.associate('TABLE', (rows: number, columns: number) =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => row * 10 + column)),
  );
  CustomFunctions.associate('TOTAL', (values: number[][]) => values.flat().reduce((sum, value) => sum + value, 0));
  CustomFunctions.associate('COUNTUP', (step: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
    let value = 0;
    const timer = setInterval(() => invocation.setResult((value += step)), 300);
    invocation.onCanceled = () => clearInterval(timer);
    invocation.setResult(value);
  });
}
