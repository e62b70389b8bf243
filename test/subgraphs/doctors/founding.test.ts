import { stableId } from '../../../platform/id';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';

describe('the founding doctors', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.stop());

  it('are eleven persons, ordered by their pinyin', async () => {
    const { data } = await graph.query(
      '{ doctors { totalCount nodes { name names { pinyin } } } }',
    );
    expect(data.doctors).toEqual({
      totalCount: 11,
      nodes: [
        { name: '鲍宇克', names: { pinyin: 'bao yu ke' } },
        { name: '龚晓明', names: { pinyin: 'gong xiao ming' } },
        { name: '康慨', names: { pinyin: 'kang kai' } },
        { name: '林锋', names: { pinyin: 'lin feng' } },
        { name: '卢旭光', names: { pinyin: 'lu xu guang' } },
        { name: '宋冬雷', names: { pinyin: 'song dong lei' } },
        { name: 'Sun Hongtao', names: { pinyin: null } },
        { name: '王永春', names: { pinyin: 'wang yong chun' } },
        { name: '谢汝石', names: { pinyin: 'xie ru shi' } },
        { name: '张强', names: { pinyin: 'zhang qiang' } },
        { name: '张子谦', names: { pinyin: 'zhang zi qian' } },
      ],
    });
  });

  it('carry what the documents say of them, and null for what they do not say', async () => {
    const { data } = await graph.query(
      `query ($id: ID!) { doctor(id: $id) {
        title licenceCategory practiceMode practiceModeSince { text precision } mainEmployer { name }
        practisingSince { text } careerStage academicRoles { kind wording institution } languages
        biography status reported synthetic specialties { code } formerEmployers { name }
        engagements { nodes { kind role from to fraction reported group { slug } } }
        groups { name } registrations { totalCount } privileges { totalCount }
      } }`,
      { id: stableId('Doctor', '龚晓明') },
      await as(graph, 'SECRETARIAT'),
    );
    expect(data.doctor).toEqual({
      title: null,
      licenceCategory: null,
      practiceMode: 'FREE',
      practiceModeSince: { text: '2015', precision: 'YEAR' },
      mainEmployer: null,
      practisingSince: null,
      careerStage: null,
      academicRoles: [{ kind: 'PROFESSOR', wording: '教授', institution: null }],
      languages: [],
      biography: '妇产科专家;创建中国妇产科网(约1999年),创办风信子(从事于互联网的企业)',
      status: 'ACTIVE',
      reported: true,
      synthetic: false,
      specialties: [{ code: '05' }],
      formerEmployers: [],
      engagements: {
        nodes: [
          {
            kind: null,
            role: 'CO_FOUNDER',
            from: null,
            to: null,
            fraction: null,
            reported: true,
            group: { slug: 'woyi' },
          },
        ],
      },
      groups: [{ name: '沃医妇产科名医集团' }],
      registrations: { totalCount: 0 },
      privileges: { totalCount: 0 },
    });
  });

  it('say where their facts stand, and mark what we conclude', async () => {
    const { data } = await graph.query(
      'query ($id: ID!) { doctor(id: $id) { sources { fact line wording inference note } } }',
      { id: stableId('Doctor', '谢汝石') },
    );
    expect(data.doctor!.sources).toContainEqual({
      fact: 'report.xie-rushi.group',
      line: 31,
      wording: '广州私人医生工作室集团 谢汝石',
      inference: false,
      note: null,
    });
    expect(data.doctor!.sources).toContainEqual({
      fact: 'article.xie.professor',
      line: 15,
      wording: 'Professor Xie',
      inference: true,
      note: 'Professor Xie of the article has the same name and the same trade.',
    });
  });

  it('and every engagement of theirs name at least one source', async () => {
    const { data } = await graph.query(`{
      doctors { nodes { sources { fact } engagements { nodes { sources { fact } } } } }
    }`);
    const records = (data.doctors!.nodes as unknown as FoundRecord[]).flatMap((doctor) => [
      doctor,
      ...doctor.engagements.nodes,
    ]);
    expect(records).toHaveLength(22);
    expect(records.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('keep an employer that one of them left', async () => {
    const { data } = await graph.query(
      `query ($id: ID!) { doctor(id: $id) {
        formerEmployers { hospital { id } name from { text } until { text } wording }
      } }`,
      { id: stableId('Doctor', '卢旭光') },
    );
    expect(data.doctor!.formerEmployers).toEqual([
      {
        hospital: { id: stableId('Hospital', 'pku-stomatology') },
        name: null,
        from: null,
        until: { text: '2015' },
        wording: '工作将近5年',
      },
    ]);
  });

  it.each([
    ['a Chinese name', '鲍宇', ['鲍宇克']],
    ['the middle of a Chinese name', '冬雷', ['宋冬雷']],
    ['pinyin', 'wang yong', ['王永春']],
    ['pinyin without spaces', 'lufang', []],
    ['initials', 'lxg', ['卢旭光']],
    ['an English name', 'hongtao', ['Sun Hongtao']],
    ['several', 'zhang', ['张强', '张子谦']],
  ])('are found by %s', async (_what, text, names) => {
    const { data } = await graph.query(
      'query ($text: String!) { search(text: $text) { doctors { name } } }',
      { text },
    );
    const found = data.search!.doctors as unknown as { name: string }[];
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  it('are the founders that their groups name', async () => {
    const { data } = await graph.query(`{
      groups { nodes { slug founders { name } doctors { nodes { name } } } }
    }`);
    const groups = data.groups!.nodes as unknown as FoundGroup[];
    for (const { founders, doctors } of groups) {
      expect(doctors.nodes).toEqual(expect.arrayContaining(founders));
    }
    expect(groups.find(({ slug }) => slug === 'guangzhou')?.doctors.nodes).toHaveLength(3);
  });
});

interface FoundRecord {
  readonly sources: readonly unknown[];
  readonly engagements: { readonly nodes: readonly FoundRecord[] };
}

interface FoundGroup {
  readonly slug: string;
  readonly founders: readonly unknown[];
  readonly doctors: { readonly nodes: readonly unknown[] };
}
