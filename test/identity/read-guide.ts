/** One thing that a guide tells a newcomer to type, and what it prints, where it says so. */
export interface GuideStep {
  readonly command: string;
  readonly answer: unknown;
}

/** The commands of a guide, each with the JSON that follows it before the next one. */
export function readGuide(text: string): readonly GuideStep[] {
  const blocks = [...text.matchAll(/^```(sh|json)\n([\s\S]*?)^```$/gm)];
  const steps: { command: string; answer: unknown }[] = [];
  for (const [, kind, content = ''] of blocks) {
    const last = steps.at(-1);
    if (kind === 'sh') steps.push({ command: content.trim(), answer: undefined });
    else if (last) last.answer = JSON.parse(content);
  }
  return steps;
}
