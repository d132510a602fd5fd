interface Types {
  text: string;
  number: number;
  texts: readonly string[];
  numbers: readonly (number | null)[];
}

/**
 * How a parameter of a problem is declared: its type; `silent` where no sentence shows it, because only code that
 * catches the problem reads it; a question mark where it may be left out.
 */
export type Declared = `${'silent ' | ''}${keyof Types}${'?' | ''}`;

type TypeOf<D> = D extends `silent ${infer Rest}`
  ? TypeOf<Rest>
  : D extends `${infer Rest}?`
    ? TypeOf<Rest>
    : D extends keyof Types
      ? Types[D]
      : never;
type Optional<P> = { [K in keyof P]: P[K] extends `${string}?` ? K : never }[keyof P];

/** The types of what a room declares for each of its ids. */
export type Carried<D extends Readonly<Record<string, Readonly<Record<string, Declared>>>>> = {
  readonly [Id in keyof D]: { readonly [K in Exclude<keyof D[Id], Optional<D[Id]>>]: TypeOf<D[Id][K]> } & {
    readonly [K in Optional<D[Id]>]?: TypeOf<D[Id][K]>;
  };
};

/** What comes after the id when a problem is made: nothing where nothing is carried. */
export type After<P> = keyof P extends never ? [] : object extends P ? [params?: P] : [params: P];

/**
 * A refusal as data: an id, and exactly the parameters that its sentence says. Each room declares its own ids with what
 * they carry, and has a class of its own for them; `message` is for developers, users read the sentence of the id.
 */
export abstract class Problem<P extends object, Id extends keyof P & string> extends Error {
  readonly params: P[Id];

  constructor(
    readonly id: Id,
    ...[params]: After<P[Id]>
  ) {
    super(params === undefined ? id : `${id} ${JSON.stringify(params)}`);
    this.params = params ?? ({} as P[Id]);
  }

  /** Whether it is this problem, with the parameters that this one carries. */
  is<Wanted extends Id>(id: Wanted): this is { readonly id: Wanted; readonly params: P[Wanted] } {
    return this.id === id;
  }
}
