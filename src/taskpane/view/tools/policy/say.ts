import type { SentenceOf } from '../../../../locales';
import type { policyEditorWords } from '../../../../locales/tools/policyEditor';

export type Say = (id: SentenceOf<typeof policyEditorWords.es>, params?: Readonly<Record<string, unknown>>) => string;
