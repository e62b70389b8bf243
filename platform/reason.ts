/**
 * What people read when something is refused or cannot be right, in both languages of the graph.
 * `{name}` stands for a value of the error's `details`.
 */
export interface Reason {
  readonly en: string;
  readonly zh: string;
}

/** By stable name: what `extensions.reason` says. */
export type Reasons = Readonly<Record<string, Reason>>;

/** Keeps the names known to the compiler, so that a rule can only give a reason that people can read. */
export const reasons = <Given extends Reasons>(given: Given): Given => given;
