/** A text in the two languages that the people who read it speak. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** An operation that somebody may start from. */
export interface Example {
  /** Name of its file, without the ending. */
  readonly name: string;
  readonly title: Bilingual;
  /** What it is good for, in one line. */
  readonly about: Bilingual;
  /** Whose daily job it is; examples of one audience stand together. */
  readonly audience: Bilingual;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Who has to ask it; null: anybody may. */
  readonly role: string | null;
  /** For whom that role acts here: an id by kind of tenant. */
  readonly tenants: Readonly<Record<string, string>>;
}
