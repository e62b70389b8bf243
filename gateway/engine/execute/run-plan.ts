import type { CompiledPlan } from '../compile/compile-plan';
import type { Group } from '../compile/group-steps';
import { fetchGroup } from './fetch-group';
import { questionOf, type Question } from './question';
import type { Run } from './run';

type IsTrue = (variable: string) => boolean;

/** Runs every group as soon as those before it are over. */
export async function runPlan({ groups }: CompiledPlan, run: Run, isTrue: IsTrue): Promise<void> {
  const done: Promise<void>[] = [];
  for (const group of groups) {
    const before = group.after.flatMap((index) => done[index] ?? []);
    done.push(
      before.length === 0
        ? runGroup(group, run, isTrue)
        : Promise.all(before).then(() => runGroup(group, run, isTrue)),
    );
  }
  await Promise.all(done);
}

async function runGroup(group: Group, run: Run, isTrue: IsTrue): Promise<void> {
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
