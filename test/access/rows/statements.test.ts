import { visibleTo } from '../../../platform/access/row-rules';
import { createCursorSeal } from '../../../platform/connection/cursor';
import type { EntityClass } from '../../../platform/database';
import { newId, stableId } from '../../../platform/id';
import { where } from '../../../platform/reading/condition';
import { createReader, everything } from '../../../platform/reading/reader';
import { rowRules } from '../../../subgraphs/doctors/access/row-rules';
import { SessionOffer } from '../../../subgraphs/doctors/booking/entities/session-offer';
import { Vote } from '../../../subgraphs/groups/membership/entities/vote';
import { createMembershipRepository } from '../../../subgraphs/groups/membership/repository';
import { LogbookEntry } from '../../../subgraphs/training/enrolments/entities/logbook-entry';
import { createEnrolmentsRepository } from '../../../subgraphs/training/enrolments/repository';
import { givenSessionOffer } from '../../support/given/doctors/given-session-offer';
import { givenSessionRequest } from '../../support/given/doctors/given-session-request';
import { givenElector } from '../../support/given/groups/given-elector';
import { givenVote } from '../../support/given/groups/given-vote';
import { givenLogbookEntry } from '../../support/given/training/given-logbook-entry';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { viewerInRole } from '../../subgraphs/doctors/viewer-in-role';

const seal = createCursorSeal('of this test alone');
const nothingOf = (hidden: EntityClass) => (entity: EntityClass) =>
  entity === hidden ? where('FALSE') : null;

/** Each statement guards by itself, whatever was asked on the way to it. */
describe('a statement without a row of its own on the way', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.stop());

  it('finds no ballot of a vote that may not be seen', async () => {
    const groupId = stableId('Group', 'donglei');
    const vote = await givenVote(graph, { matterId: newId() });
    await givenElector(graph, { voteId: vote.id, groupId });
    const { manager } = await graph.database('groups');
    const ballots = (visible: typeof everything) =>
      createMembershipRepository(createReader(manager, visible), seal).findOpenBallots(
        [groupId],
        new Date(),
      );
    expect(await ballots(everything)).toMatchObject([{ voteId: vote.id }]);
    expect(await ballots(nothingOf(Vote))).toEqual([]);
  });

  it('counts no case of a logbook that may not be seen', async () => {
    const { manager } = await graph.database('training');
    const { enrolmentId } = await givenLogbookEntry(graph, {
      enrolmentId: newId(),
      requirementId: newId(),
    });
    const counted = (visible: typeof everything) =>
      createEnrolmentsRepository(manager, createReader(manager, visible), seal).countConfirmed([
        enrolmentId,
      ]);
    expect(await counted(everything)).toMatchObject([{ enrolmentId, cases: 1 }]);
    expect(await counted(nothingOf(LogbookEntry))).toEqual([]);
  });

  it('shows the offers for a session to the hospital that asked and to who offers', async () => {
    const [hospitalId, groupId] = [newId(), newId()];
    const request = await givenSessionRequest(graph, { hospitalId });
    const asked = { sessionRequestId: request.id, doctorId: newId() };
    await givenSessionOffer(graph, { ...asked, groupId });
    const { manager } = await graph.database('doctors');
    const offersFor = (viewer: ReturnType<typeof viewerInRole>) =>
      createReader(manager, visibleTo(rowRules, viewer)).count(SessionOffer, [
        where('t.session_request_id = ?', request.id),
      ]);
    const hospital = (id: string) => viewerInRole('PARTNER_HOSPITAL', { hospital: [id] });
    const group = (id: string) => viewerInRole('GROUP_ADMIN', { group: [id] });
    expect(await offersFor(hospital(hospitalId))).toBe(1);
    expect(await offersFor(group(groupId))).toBe(1);
    expect(await offersFor(hospital(newId()))).toBe(0);
    expect(await offersFor(group(newId()))).toBe(0);
  });
});
