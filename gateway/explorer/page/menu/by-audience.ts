import type { Bilingual, Example } from '../../examples/example';

interface Section {
  readonly audience: Bilingual;
  readonly members: Example[];
}

/** Examples of one audience together, in the order in which they first appear. */
export function byAudience(examples: readonly Example[]): Section[] {
  const sections = new Map<string, Section>();
  for (const example of examples) {
    const { audience } = example;
    const section = sections.get(audience.en) ?? { audience, members: [] };
    section.members.push(example);
    sections.set(audience.en, section);
  }
  return [...sections.values()];
}
