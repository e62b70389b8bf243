import type { CompiledPlan } from '../compile/compile-plan';
import type { Group } from '../compile/group-steps';
import { fetchGroup } from './fetch-group';
import { questionOf, type Question } from './question';
import type { Run } from './run';

/** Runs every group as soon as those before it are over. */
export async function runPlan(
  { groups }: CompiledPlan,
  run: Run,
  isTrue: (variable: string) => boolean,
): Promise<void> {
  const done: Promise<void>[] = [];
  for (const group of groups) {
    const before = group.after.flatMap((index) => done[index] ?? []);
    done.push(before.length === 0 ? start(group) : Promise.all(before).then(() => start(group)));
  }
  await Promise.all(done);

  async function start(group: Group): Promise<void> {
    const questions: Question[] = [];
    for (const batch of group.batches) {
      const active = batch.filter(({ conditions }) =>
        conditions.every(({ variable, wanted }) => isTrue(variable) === wanted),
      );
      const question = questionOf(active, run.data, run.failures);
      if (question) questions.push(question);
    }
    await fetchGroup(run, group, questions);
  }
}
