import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenPractice } from '../../support/given/hospitals/given-practice';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { inOneWork, withoutLocks } from '../../support/in-one-work';
import { together } from '../../support/together';
import { offerSessions } from '../../../subgraphs/hospitals/sessions/commands/offer-sessions';
import { viewerInRole } from './viewer-in-role';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const clients = 64;
const startsAt = new Date('2099-03-02T00:00:00Z');
const endsAt = new Date('2099-03-02T04:00:00Z');

async function offeredIn(theatreId: string): Promise<number> {
  const database = await graph.database('hospitals');
  const rows = await database.query(
    'SELECT COUNT(*) AS kept FROM offered_sessions WHERE theatre_id = ?',
    [theatreId],
  );
  return Number(rows[0].kept);
}

it('offers a block once, however many offer it at the same time', async () => {
  const { theatreId, hospitalId } = await givenPractice(graph);
  const staff = await as(graph, 'PARTNER_HOSPITAL', { hospital: [hospitalId] });
  const input = { theatre: theatreId, purpose: 'SURGERY', blocks: [{ startsAt, endsAt }] };
  const answers = await Promise.all(
    Array.from({ length: clients }, () => act(graph, staff, 'offerSessions', input)),
  );
  expect(answers.filter(({ body }) => !body.includes('"errors"'))).toHaveLength(1);
  expect(await offeredIn(theatreId)).toBe(1);
});

it('would offer it twice without the lock', async () => {
  const { theatreId, hospitalId } = await givenPractice(graph);
  const viewer = viewerInRole('PARTNER_HOSPITAL', { hospital: [hospitalId] });
  const input = {
    theatre: theatreId,
    purpose: 'SURGERY',
    blocks: [{ startsAt, endsAt }],
  } as const;
  const meeting = together(2);
  await Promise.all(
    ['one', 'other'].map(() =>
      inOneWork(graph, 'hospitals', viewer, (work) =>
        offerSessions(meeting(withoutLocks(work)), input),
      ),
    ),
  );
  expect(await offeredIn(theatreId)).toBe(2);
});
