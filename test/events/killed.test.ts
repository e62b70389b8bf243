import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { followOnce } from '../../platform/events/follow';
import { publish } from '../../platform/events/publish';
import { newId } from '../../platform/id';
import { inTransaction } from '../../platform/transaction';
import { following, openToys } from './toys';

const times = process.env.ALLIANCE_TEST_FULL === 'yes' ? 50 : 3;

/** A consumer in a process of its own, killed after it has applied facts and before it commits. */
async function killBetweenApplyAndCommit(ownerUrl: string, consumerUrl: string): Promise<void> {
  const script = join(__dirname, 'dying-consumer.ts');
  const child = spawn(process.execPath, ['--require', 'tsx/cjs', script, ownerUrl, consumerUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

it(`applies each fact once although its consumer was killed ${times} times before it could commit`, async () => {
  const toys = await openToys();
  try {
    const told: number[] = [];
    for (let round = 0; round < times; round += 1) {
      const numbers = Array.from({ length: 10 }, (_, index) => round * 10 + index);
      told.push(...numbers);
      const facts = numbers.map((payload) => ({
        kind: 'Happened',
        subjectId: newId(),
        payload: payload as never,
      }));
      await inTransaction(toys.east, (manager) => publish(manager, facts, new Date()));
      await killBetweenApplyAndCommit(toys.urls.east.appUrl, toys.urls.west.appUrl);
      expect(await toys.applied()).toHaveLength(told.length - 10);
      while ((await followOnce(toys.west, following, toys.ask, 'test')).more);
    }
    expect((await toys.applied()).sort((a, b) => a - b)).toEqual(told);
  } finally {
    await toys.close();
  }
}, 300_000);
