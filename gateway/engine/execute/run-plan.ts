import type { CompiledPlan } from '../compile/compile-plan';
import type { Group } from '../compile/group-steps';
import type { Step } from '../compile/step';
import { fetchGroup } from './fetch-group';
import { questionOf, type Question } from './question';
import type { Run } from './run';

export interface Decisions {
  /** The value of a boolean variable. */
  isTrue(variable: string): boolean;
  /** Whether a root field, by its key in the data, may not be null. */
  isRequired(key: string): boolean;
}

/** Runs every group as soon as those before it are over. */
export async function runPlan(
  { groups }: CompiledPlan,
  run: Run,
  { isTrue, isRequired }: Decisions,
): Promise<void> {
  let over = false;
  const done: Promise<void>[] = [];
  for (const group of groups) {
    const before = group.after.map((index) => done[index]);
    done.push(before.length === 0 ? start(group) : Promise.all(before).then(() => start(group)));
  }
  await Promise.all(done);

  async function start(group: Group): Promise<void> {
    if (over) return;
    const questions: Question[] = [];
    for (const step of group.steps) {
      if (!step.conditions.every(({ variable, wanted }) => isTrue(variable) === wanted)) continue;
      const question = questionOf(step, run.data, run.failures);
      if (question) questions.push(question);
    }
    if (questions.length === 0) return;
    await fetchGroup(run, group, questions);
    if (group.steps.some(isLostMutation)) over = true;
  }

  /** After a required field was lost the answer is null, and no later mutation may still happen. */
  function isLostMutation({ isMutation, keys }: Step): boolean {
    return isMutation && keys.some((key) => isRequired(key) && (run.data[key] ?? null) === null);
  }
}
