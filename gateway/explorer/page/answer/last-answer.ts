/** How the last operation went. */
export interface Answer {
  readonly status: number;
  readonly milliseconds: number;
  readonly bytes: number;
}

let last: Answer | null = null;
const listeners = new Set<() => void>();

export const lastAnswer = (): Answer | null => last;

export function reportAnswer(answer: Answer): void {
  last = answer;
  for (const listener of listeners) listener();
}

export function onAnswer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
