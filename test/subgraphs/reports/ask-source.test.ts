import { createLog } from '../../../platform/log';
import type { Transport } from '../../../platform/transport';
import { nobody } from '../../../platform/viewer';
import { askSource } from '../../../subgraphs/reports/scorecard/ask-source';

const question = {
  owner: 'training',
  call: { viewer: { ...nobody, subject: 'analyst' }, requestId: 'r1' },
  groupIds: ['a'],
  period: { from: '2026-01-01', to: '2026-02-01' },
  deadlineMs: 10_000,
  log: createLog('silent'),
};
const askWith = (transport: Transport, deadlineMs = question.deadlineMs) =>
  askSource({ ...question, deadlineMs, ask: () => transport });

it('figures are asked in the name of the viewer, under the number of the request', async () => {
  const seen: unknown[] = [];
  const answer = await askWith(async (operation, call) => {
    seen.push(operation.variables, call.viewer.subject, call.requestId);
    return { data: { slice: [{ groupId: 'a', measure: 'trainees', value: 3 }] } };
  });
  expect(seen).toEqual([
    { groupIds: ['a'], from: '2026-01-01', to: '2026-02-01' },
    'analyst',
    'r1',
  ]);
  expect(answer?.values.get('a')?.get('trainees')).toBe(3);
});

it.each<[string, Transport]>([
  ['is away', () => Promise.reject(new Error('connect ECONNREFUSED'))],
  [
    'answers with errors beside its data',
    () => Promise.resolve({ data: { slice: [] }, errors: [{ message: 'half' } as never] }),
  ],
  ['answers without data', () => Promise.resolve({ data: null })],
  ['does not speak this language', () => Promise.resolve('<html>' as never)],
])('there is no answer when the owner %s', async (_what, transport) => {
  await expect(askWith(transport)).resolves.toBeNull();
});

it('there is no answer when there is no way to the owner', async () => {
  const ask = () => {
    throw new Error('training is not open');
  };
  await expect(askSource({ ...question, ask })).resolves.toBeNull();
});

it('an owner that hangs is not waited for beyond the deadline, and learns of it', async () => {
  let told: AbortSignal | undefined;
  const hanging: Transport = (_operation, { signal }) => {
    told = signal;
    return new Promise(() => undefined);
  };
  await expect(askWith(hanging, 20)).resolves.toBeNull();
  expect(told?.aborted).toBe(true);
});
