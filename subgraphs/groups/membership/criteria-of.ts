import type { Work } from '../../../platform/commands/work';
import { Charter } from '../register/entities/charter';

/** The codes of what a charter asks for. */
export async function criteriaOf({ everything }: Work, charterId: string): Promise<string[]> {
  const [charter] = await everything.byKeys(Charter, 'id', [charterId]);
  return (charter?.criteria ?? []).map(({ code }) => code);
}
