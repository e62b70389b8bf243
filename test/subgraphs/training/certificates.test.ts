import { stableId } from '../../../platform/id';
import type { Trainee } from '../../../subgraphs/training/enrolments/entities/trainee';
import type { Programme } from '../../../subgraphs/training/programmes/entities/programme';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenCertificate } from '../../support/given/training/given-certificate';
import { givenCopiesAsOf } from '../../support/given/training/given-copies-as-of';
import { givenProgramme } from '../../support/given/training/given-programme';
import { givenTrainee } from '../../support/given/training/given-trainee';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('certificates', () => {
  let graph: TestGraph;
  let programme: Programme;
  let trainee: Trainee;
  const doctorId = stableId('Doctor', '鲍宇克');

  beforeAll(async () => {
    graph = await startTestGraph();
    programme = await givenProgramme(graph, {});
    trainee = await givenTrainee(graph, { doctorId });
    const held = { programmeId: programme.id, traineeId: trainee.id, doctorId };
    await givenCertificate(graph, { ...held, number: 'AG-1', issuedOn: '2026-01-01' });
    await givenCertificate(graph, {
      ...held,
      number: 'AG-2',
      validUntil: day(20),
      issuedOn: '2026-02-01',
    });
    await givenCertificate(graph, {
      ...held,
      number: 'AG-3',
      validUntil: '2026-04-01',
      issuedOn: '2026-03-01',
    });
    await givenCertificate(graph, {
      ...held,
      number: 'AG-4',
      issuedOn: '2026-04-01',
      validUntil: day(10),
      revokedOn: '2026-05-01',
      revocationReason: '记录不实',
    });
  });
  afterAll(() => graph.stop());

  it.each([
    ['AG-1', 'VALID'],
    [' AG-1 ', 'VALID'],
    ['AG-3', 'EXPIRED'],
    ['AG-4', 'REVOKED'],
  ])('with the number "%s" is shown to anybody as %s', async (number, state) => {
    const { data } = await graph.query(
      `query ($number: String!) {
        verifyCertificate(number: $number) { state programme { id } trainee { doctor { id } } }
      }`,
      { number },
    );
    expect(data.verifyCertificate).toEqual({
      state,
      programme: { id: programme.id },
      trainee: { doctor: { id: doctorId } },
    });
  });

  it.each(['AG-9', 'ag-1', '', 'x'.repeat(10_000)])(
    'never had the number "%.9s"',
    async (number) => {
      const { data } = await graph.query(
        'query ($number: String!) { verifyCertificate(number: $number) { id } }',
        { number },
      );
      expect(data).toEqual({ verifyCertificate: null });
    },
  );

  it('have numbers of their own', async () => {
    const again = givenCertificate(graph, {
      programmeId: programme.id,
      traineeId: trainee.id,
      number: 'AG-1',
    });
    await expect(again).rejects.toThrow(/certificates_number/);
  });

  it('that run out soon are told to the group of the doctor, unless the copy is stale', async () => {
    const group = [stableId('Group', 'yuke'), stableId('Group', 'donglei')];
    const viewer = await as(graph, 'GROUP_ADMIN', { group });
    const ask = () =>
      graph.query(
        `{
        soon: group(slug: "yuke") { expiring(days: 30) { certificates { number } } }
        sooner: group(slug: "yuke") { expiring(days: 5) { certificates { number } } }
        other: group(slug: "donglei") { expiring(days: 30) { certificates { number } } }
      }`,
        {},
        viewer,
      );
    await givenCopiesAsOf(graph, 'doctors', new Date());
    const { data } = await ask();
    expect(data.soon!.expiring!.certificates).toEqual([{ number: 'AG-2' }]);
    expect(data.sooner!.expiring!.certificates).toEqual([]);
    expect(data.other!.expiring!.certificates).toEqual([]);

    await givenCopiesAsOf(graph, 'doctors', new Date(Date.now() - 16 * 60_000));
    const { refusals } = await ask();
    expect(refusals[0]).toEqual({ code: 'RETRY_LATER', reason: 'SOURCE_STALE' });
  });

  it('hang below the doctor who holds them, the newest first', async () => {
    const { data } = await graph.query(`{
      group(slug: "yuke") { founders { certificates(first: 2) { totalCount nodes { number } } } }
    }`);
    expect(data.group!.founders).toEqual([
      { certificates: { totalCount: 4, nodes: [{ number: 'AG-4' }, { number: 'AG-3' }] } },
    ]);
  });
});
