/** A client's variable that a fetch passes on, under the name that the fetch uses. */
export interface ForwardedVariable {
  readonly name: string;
  readonly clientName: string;
}

type Values = Readonly<Record<string, unknown>>;

/** Only what the client gave: a subgraph knows the defaults itself. */
export function forwardVariables(
  forwarded: readonly ForwardedVariable[],
  given: Values,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, clientName } of forwarded) {
    if (Object.hasOwn(given, clientName) && given[clientName] !== undefined) {
      values[name] = given[clientName];
    }
  }
  return values;
}
