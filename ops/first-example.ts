/** The first question of the README: as a shell command, as a query, and its printed answer. */
export interface FirstExample {
  readonly command: string;
  readonly query: string;
  readonly answer: unknown;
}

export function firstExample(readme: string): FirstExample {
  const command = /```sh\n(curl [\s\S]*?)```/.exec(readme)?.[1];
  const answer = /```json\n([\s\S]*?)```/.exec(readme)?.[1];
  const query = command && /'query=([\s\S]*)'\s*$/.exec(command)?.[1];
  if (!command || !answer || !query)
    throw new Error('The README has no first question and answer.');
  return { command, query, answer: JSON.parse(answer) as unknown };
}
