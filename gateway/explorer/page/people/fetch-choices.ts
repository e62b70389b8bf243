/** Somebody that a role may act for. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

type Lists = Record<string, { readonly nodes: readonly Choice[] } | null>;

/** Everybody on the lists of a query, each once. */
export async function fetchChoices(endpoint: string, query: string): Promise<readonly Choice[]> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as { data?: Lists };
  if (!data) throw new Error('The list of those to act for could not be read: try again.');
  const all = Object.values(data).flatMap((list) => list?.nodes ?? []);
  return [...new Map(all.map((choice) => [choice.id, choice])).values()];
}
