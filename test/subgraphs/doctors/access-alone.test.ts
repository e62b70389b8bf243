import { newId, stableId } from '../../../platform/id';
import type { Viewer } from '../../../platform/viewer';
import { givenBooking } from '../../support/given/doctors/given-booking';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { openPart } from './open-part';
import { viewerInRole } from './viewer-in-role';

const [own, other] = [stableId('Group', 'donglei'), stableId('Group', 'woyi')];

/** What guards here although something else stands before it. */
describe('the subgraph of the doctors, asked by a gateway that lets everybody pass', () => {
  let graph: TestGraph;
  let part: Awaited<ReturnType<typeof openPart>>;
  beforeAll(async () => {
    graph = await startTestGraph();
    part = await openPart(graph, 'doctors', () => true);
  });
  afterAll(async () => {
    await part.stop();
    await graph.stop();
  });

  it('tells the secretariat no pseudonym without a reason', async () => {
    const booking = await givenBooking(graph, { doctorId: newId(), patientRef: 'pseudonym-1' });
    const pseudonym = async (viewer: Viewer) =>
      (await part.askAs('gateway', `{ booking(id: "${booking.id}") { patientRef } }`, {}, viewer))
        .data.booking;
    expect(await pseudonym(viewerInRole('SECRETARIAT'))).toEqual({ patientRef: null });
    expect(await pseudonym(viewerInRole('SECRETARIAT', { reason: 'a complaint' }))).toEqual({
      patientRef: 'pseudonym-1',
    });
  });

  it("tells by a key what ends and what waits to the group's own people alone", async () => {
    const query = `{ _entities(representations: [
      { __typename: "Expiring", groupId: "${own}", days: 30 }, { __typename: "Tasks", groupId: "${own}" }
    ]) {
      ... on Expiring { registrations { totalCount } privileges { totalCount } }
      ... on Tasks { joinRequests { totalCount } }
    } }`;
    const told = async (viewer: Viewer) =>
      (await part.askAs('gateway', query, {}, viewer)).data._entities;
    const none = { totalCount: 0 };
    expect(await told(viewerInRole('GROUP_ADMIN', { group: [own] }))).toEqual([
      { registrations: none, privileges: none },
      { joinRequests: none },
    ]);
    for (const viewer of [
      viewerInRole('GROUP_ADMIN', { group: [other] }),
      viewerInRole('SECRETARIAT'),
    ]) {
      expect(await told(viewer)).toEqual([
        { registrations: null, privileges: null },
        { joinRequests: null },
      ]);
    }
  });
});
