import { newId, stableId } from '../../../platform/id';
import { DoctorCopy } from '../../../subgraphs/training/copies/entities/doctor-copy';
import type { Programme } from '../../../subgraphs/training/programmes/entities/programme';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenCohort } from '../../support/given/training/given-cohort';
import { givenModule } from '../../support/given/training/given-module';
import { givenProgramme } from '../../support/given/training/given-programme';
import { walk } from './walk';

const yuke = stableId('Group', 'yuke');
const hour = 3_600_000;

describe('programmes', () => {
  let graph: TestGraph;
  let viewer: Record<string, string>;
  let open: Programme;
  const hospital = stableId('Hospital', 'pku-stomatology');
  const doctor = stableId('Doctor', '鲍宇克');

  beforeAll(async () => {
    graph = await startTestGraph();
    viewer = await as(graph, 'TRAINING_MANAGER');
    open = await givenProgramme(graph, {
      nameZh: '乙',
      nameEn: 'Hernia fellowship',
      hosts: [yuke, stableId('Group', 'donglei')],
      hospitals: [hospital],
      supervisors: [doctor],
      specialties: ['04.01.hernia'],
      publishedOn: '2026-01-05',
    });
    const full = await givenProgramme(graph, { nameZh: '丙', publishedOn: '2026-01-04' });
    const late = await givenProgramme(graph, { nameZh: '丁', publishedOn: '2026-01-03' });
    const draft = await givenProgramme(graph, { nameZh: '戊', state: 'DRAFT', kind: 'ACADEMIC' });
    await givenProgramme(graph, {
      nameZh: '己',
      state: 'CLOSED',
      prerequisites: [open.id],
      specialties: ['05'],
    });
    await givenModule(graph, { programmeId: open.id, requirements: [{ count: 7 }] });
    await givenModule(graph, { programmeId: open.id, position: 2, nameZh: '伦理', kind: 'THEORY' });
    await givenCohort(graph, { programmeId: open.id, seats: 2, seatsTaken: 1 });
    await givenCohort(graph, { programmeId: full.id, seats: 2, seatsTaken: 2 });
    await givenCohort(graph, {
      programmeId: late.id,
      applicationsOpenAt: new Date(Date.now() - 2 * hour),
      applicationsCloseAt: new Date(Date.now() - hour),
    });
    await givenCohort(graph, { programmeId: draft.id });
    await givenCohort(graph, {
      programmeId: open.id,
      label: 'earlier',
      startsOn: '2026-01-01',
      endsOn: '2026-02-01',
    });
  });
  afterAll(() => graph.stop());

  const ask = (query: string, variables?: object) => graph.query(query, variables, viewer);

  it.each([
    ['by name', '{ field: NAME }', ['丙', '丁', '己', '戊', '乙', '专家引导的基层培训和基层建设']],
    [
      'by the day of publication, the latest first',
      '{ field: PUBLISHED_ON, direction: DESC }',
      ['乙', '丙', '丁', '己'],
    ],
  ])('are walked %s without a gap', async (_how, orderBy, names) => {
    const nodes = await walk(graph, 'programmes', `orderBy: ${orderBy}`, 'name', viewer);
    expect(nodes.map(({ name }) => name).slice(0, names.length)).toEqual(names);
    expect(nodes).toHaveLength(6);
  });

  it('have cohorts that are walked by their first day, without a gap', async () => {
    const orderBy = 'orderBy: { field: STARTS_ON }';
    const nodes = await walk(graph, 'cohorts', orderBy, 'label startsOn', viewer);
    expect(nodes).toHaveLength(5);
    expect(nodes[0]!.label).toBe('earlier');
    const days = nodes.map(({ startsOn }) => startsOn as unknown as string);
    expect(days).toEqual([...days].sort());
  });

  it.each([
    ['{ kind: [ACADEMIC] }', ['戊']],
    ['{ state: [CLOSED] }', ['己']],
    [`{ hosts: ["${yuke}"] }`, ['乙']],
    ['{ hosts: [] }', []],
    ['{ hostStatus: [MEMBER], state: [PUBLISHED] }', ['乙']],
    ['{ funding: [GOVERNMENT] }', ['专家引导的基层培训和基层建设']],
    ['{ openSeats: true }', ['乙']],
    ['{ openSeats: false, state: [PUBLISHED] }', ['丙', '丁']],
    ['{ specialty: "04.01" }', ['乙']],
    ['{ specialty: "04.0" }', []],
    ['{ city: "深圳" }', ['专家引导的基层培训和基层建设']],
    ['{ synthetic: true }', []],
  ])('are found by %s', async (filter, names) => {
    const { data } = await ask(`{ programmes(filter: ${filter}) { totalCount nodes { name } } }`);
    const nodes = data.programmes!.nodes as unknown as { name: string }[];
    expect(nodes.map(({ name }) => name)).toEqual(names);
    expect(data.programmes!.totalCount).toBe(names.length);
  });

  it('say who hosts them, who supervises, what is taught and what must come before', async () => {
    const { data } = await ask(
      `query ($id: ID!) {
        programme(id: $id) {
          name(lang: EN) names { pinyin } specialties { code } hosts { slug } supervisors { id }
          jointHospitals { hospital { id } leading accreditedBase }
          modules { position name kind hours requiredCases { procedure surgeryLevel participation count } }
          cohorts(orderBy: { field: STARTS_ON, direction: DESC }) {
            nodes { label seats seatsTaken seatsOpen phase programme { id } }
          }
        }
        closed: programmes(filter: { state: [CLOSED] }) { nodes { prerequisites { id } } }
      }`,
      { id: open.id },
    );
    expect(data.programme).toMatchObject({
      name: 'Hernia fellowship',
      names: { pinyin: 'yi' },
      specialties: [{ code: '04.01.hernia' }],
      hosts: [{ slug: 'yuke' }, { slug: 'donglei' }],
      supervisors: [{ id: doctor }],
      jointHospitals: [{ hospital: { id: hospital }, leading: true, accreditedBase: false }],
      modules: [
        { position: 1, kind: 'CLINICAL', requiredCases: [{ count: 7, surgeryLevel: 2 }] },
        { position: 2, name: '伦理', kind: 'THEORY', requiredCases: [] },
      ],
      cohorts: {
        nodes: [
          { label: '2026-1', seatsOpen: 1, phase: 'SEATS_OPEN', programme: { id: open.id } },
          { label: 'earlier', seatsOpen: 10, phase: 'ENDED' },
        ],
      },
    });
    expect(data.closed!.nodes![0]!.prerequisites).toEqual([{ id: open.id }]);
  });

  it('are reached from groups and cohorts, and the filter means what the phase says', async () => {
    const { data } = await ask(`{
      group(slug: "yuke") { programmes(filter: { openSeats: true }) { totalCount nodes { id } } }
      open: cohorts(filter: { openSeats: true }) { nodes { phase } }
      others: cohorts(filter: { openSeats: false }) { nodes { phase } }
    }`);
    expect(data.group!.programmes).toEqual({ totalCount: 1, nodes: [{ id: open.id }] });
    expect(data.open!.nodes).toEqual([{ phase: 'SEATS_OPEN' }]);
    const phases = (data.others!.nodes as unknown as { phase: string }[]).map(({ phase }) => phase);
    expect(phases.sort()).toEqual(['APPLICATIONS_CLOSED', 'ENDED', 'PLANNED', 'WAITING_LIST']);
  });

  it('lead to hospitals and doctors, and back', async () => {
    const { data } = await ask(
      `query ($programme: ID!, $hospital: ID!, $doctor: ID!) {
        programme(id: $programme) {
          hosts { name } supervisors { name } jointHospitals { hospital { name } } specialties { name }
        }
        hospital(id: $hospital) { programmes { totalCount nodes { id } } }
        doctor(id: $doctor) {
          supervises(filter: { kind: [FELLOWSHIP] }) { nodes { id } }
          enrolments { totalCount } certificates { totalCount }
        }
      }`,
      { programme: open.id, hospital, doctor },
    );
    expect(data).toEqual({
      programme: {
        hosts: [{ name: '宇克疝外科医生集团' }, { name: '冬雷脑科医生集团' }],
        supervisors: [{ name: '鲍宇克' }],
        jointHospitals: [{ hospital: { name: '北京大学口腔医院' } }],
        specialties: [{ name: '疝外科' }],
      },
      hospital: { programmes: { totalCount: 1, nodes: [{ id: open.id }] } },
      doctor: {
        supervises: { nodes: [{ id: open.id }] },
        enrolments: { totalCount: 0 },
        certificates: { totalCount: 0 },
      },
    });
  });

  it('are found by the title of a supervisor as the register of doctors tells it', async () => {
    const { manager } = await graph.database('training');
    const copy = await manager.findOneByOrFail(DoctorCopy, { id: doctor });
    expect(copy).toMatchObject({ nameZh: '鲍宇克', title: null });
    const ask = () =>
      graph.query('{ programmes(filter: { supervisorTitle: [CHIEF] }) { nodes { id } } }');
    expect((await ask()).data.programmes!.nodes).toEqual([]);
    await manager.update(DoctorCopy, { id: doctor }, { title: 'CHIEF' });
    expect((await ask()).data.programmes!.nodes).toEqual([{ id: open.id }]);
  });

  it('cost only themselves when their tables fail, and so do the groups', async () => {
    const ask = () =>
      graph.query(`{
        group(slug: "yuke") { name programmes { totalCount } }
        programmes(filter: { openSeats: true }) { nodes { kind hosts { name } } }
      }`);
    const whileAway = async (owner: 'training' | 'groups', table: string) => {
      const { manager } = await graph.database(owner);
      await manager.query(`RENAME TABLE ${table} TO ${table}_away`);
      const answer = await ask();
      await manager.query(`RENAME TABLE ${table}_away TO ${table}`);
      return answer.partialData;
    };
    const group = { name: '宇克疝外科医生集团', programmes: null };
    expect((await whileAway('training', 'programme_hosts')).group).toEqual(group);
    const { programmes } = await whileAway('groups', 'doctor_groups');
    expect(programmes).toEqual({ nodes: [{ kind: 'FELLOWSHIP', hosts: null }] });
  });

  it('are null when there are none', async () => {
    const id = newId();
    const { data } = await ask('{ programme(id: "no such") { id } cohort(id: "x") { id } }', {
      id,
    });
    expect(data).toEqual({ programme: null, cohort: null });
  });

  it.each([0, -1, 101, 1_000_000])('refuse a page of %i', async (first) => {
    const answer = await graph.query(`{ programmes(first: ${first}) { nodes { id } } }`);
    expect(answer.refusals).toEqual([{ code: 'BAD_USER_INPUT', reason: 'FIRST_OUT_OF_RANGE' }]);
  });

  it('refuse cursors that are malformed or of another list', async () => {
    const { data } = await ask('{ cohorts(first: 1) { pageInfo { endCursor } } }');
    const foreign = data.cohorts!.pageInfo!.endCursor;
    for (const after of ['nonsense', '', foreign]) {
      const answer = await ask(
        'query ($after: String) { programmes(after: $after) { nodes { id } } }',
        { after },
      );
      expect(answer.refusals).toEqual([{ code: 'BAD_USER_INPUT', reason: 'INVALID_CURSOR' }]);
    }
  });
});
