import { packed } from '../flatPackage';
import { readWhole } from '../readings';
import { timed } from '../timed';

/** The reader of .xlsx files: whatever bytes come, it reads them or refuses them with a sentence. */
function target(input: Uint8Array): void {
  readWhole(packed(input));
}

export const fuzz = (input: Uint8Array): Promise<void> => timed(target, input);
