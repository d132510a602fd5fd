/** How much is remembered: answers, and characters of their arguments. */
export interface MemoLimits {
  readonly answers: number;
  readonly characters: number;
}
const MEMO_LIMITS: MemoLimits = { answers: 2000, characters: 16_000_000 };

/**
 * Remembers answers by their arguments, the least recently used given up first: Excel asks again with the same
 * arguments when rows are inserted or groups are opened.
 */
export class Memo<T> {
  private readonly answers = new Map<string, T>();
  private characters = 0;

  constructor(private readonly limits: MemoLimits = MEMO_LIMITS) {}

  get(key: string): T | undefined {
    const answer = this.answers.get(key);
    if (answer === undefined) return undefined;
    this.answers.delete(key);
    this.answers.set(key, answer);
    return answer;
  }

  set(key: string, answer: T): void {
    if (key.length > this.limits.characters) return;
    if (!this.answers.has(key)) this.characters += key.length;
    this.answers.set(key, answer);
    for (const oldest of this.answers.keys()) {
      if (this.answers.size <= this.limits.answers && this.characters <= this.limits.characters) return;
      this.answers.delete(oldest);
      this.characters -= oldest.length;
    }
  }

  get size(): number {
    return this.answers.size;
  }
}
