import { stableId } from '../../../platform/id';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';

describe('what the documents say about hospitals', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.stop());

  it('names five hospitals and leaves open what it does not say', async () => {
    const { data } = await graph.query(
      `{ hospitals { totalCount nodes {
           name ownership kind level grade beds chain reported synthetic registeredSubjects { code }
           builtBy { slug } sites { province city timeZone } sources { fact inference }
         } } }`,
    );
    expect(data.hospitals!.totalCount).toBe(5);
    expect(data.hospitals!.nodes).toMatchObject(
      [
        { name: '北京大学口腔医院', level: null, sites: [], builtBy: null },
        {
          name: '惠州二级医院(名称未载)',
          level: 2,
          builtBy: { slug: 'guangzhou' },
          sites: [{ province: null, city: '惠州', timeZone: 'Asia/Shanghai' }],
        },
        { name: "Luoyang First People's Hospital", sites: [{ city: '洛阳' }] },
        { name: /^The Second Affiliated Hospital/, sites: [{ province: '山东', city: null }] },
        { name: "Zhumadian First People's Hospital", sites: [{ city: '驻马店' }] },
      ].map(({ name, ...rest }) => ({
        name: typeof name === 'string' ? name : (expect.stringMatching(name) as string),
        ownership: null,
        kind: 'HOSPITAL',
        grade: null,
        beds: null,
        chain: null,
        reported: true,
        synthetic: false,
        registeredSubjects: null,
        ...rest,
      })),
    );
    const nodes = data.hospitals!.nodes as unknown as { sources: { inference: boolean }[] }[];
    expect(nodes.map(({ sources }) => sources.length)).toEqual([1, 2, 1, 1, 1]);
    expect(nodes[1]!.sources.every(({ inference }) => inference)).toBe(true);
    expect(nodes[0]!.sources.some(({ inference }) => inference)).toBe(false);
  });

  it('knows three department projects of one group, active without a date', async () => {
    const { data } = await graph.query(
      `query ($id: ID!) { group(id: $id) {
         agreements { totalCount nodes {
           mode stage stageSince from to reported terms { channel } specialties { code }
           purposes sites { id } stages { stage enteredAt } group { slug }
           sources { fact line document inference }
         } }
         hospitals { nodes { name(lang: EN) groups { nodes { slug } totalCount } } }
       } }`,
      { id: stableId('Group', 'sun-hongtao') },
      await as(graph, 'SECRETARIAT'),
    );
    const { agreements, hospitals } = data.group!;
    expect(agreements!.totalCount).toBe(3);
    for (const agreement of agreements!.nodes as unknown as { sources: object[] }[]) {
      expect(agreement).toMatchObject({
        mode: 'DEPARTMENT_COBUILD',
        stage: 'ACTIVE',
        stageSince: null,
        from: null,
        to: null,
        reported: true,
        terms: null,
        specialties: [],
        purposes: [],
        sites: [],
        stages: [{ stage: 'ACTIVE', enteredAt: null }],
        group: { slug: 'sun-hongtao' },
      });
      expect(agreement.sources).toContainEqual({
        fact: 'article.sun-hongtao.projects',
        line: 13,
        document: 'article',
        inference: true,
      });
    }
    expect(hospitals!.nodes).toMatchObject([
      { name: "Luoyang First People's Hospital" },
      { name: expect.stringContaining('Shandong') as string },
      { name: "Zhumadian First People's Hospital" },
    ]);
    expect(hospitals!.nodes![0]!.groups).toEqual({
      nodes: [{ slug: 'sun-hongtao' }],
      totalCount: 1,
    });
  });

  it('knows four build projects with their states, and money in fen', async () => {
    const { data } = await graph.query(
      `{ group(slug: "guangzhou") { buildProjects { nodes {
           kind city level beds investmentFen state states { state reachedOn { text } }
           hospital { name builtBy { slug } } sources { fact inference }
         } } } }`,
    );
    expect(data.group!.buildProjects!.nodes).toMatchObject([
      { city: '广州', state: 'SITE_SELECTED', kind: 'DAY_SURGERY_CENTRE', hospital: null },
      {
        city: '惠州',
        state: 'ACQUIRED',
        level: 2,
        hospital: { name: '惠州二级医院(名称未载)', builtBy: { slug: 'guangzhou' } },
      },
      expect.objectContaining({ city: '深圳' }),
      expect.objectContaining({ city: '深圳' }),
    ]);
    const nodes = data.group!.buildProjects!.nodes as unknown as Record<string, unknown>[];
    expect(nodes.find(({ state }) => state === 'BUILT')).toMatchObject({
      investmentFen: 1_500_000_000,
      states: [{ state: 'BUILT', reachedOn: null }],
    });
    expect(nodes.find(({ state }) => state === 'PLANNED')).toMatchObject({
      level: 3,
      beds: 500,
      investmentFen: null,
    });
    for (const { sources } of nodes) expect(sources).not.toEqual([]);
  });

  it('gives the example of prices for anaesthesia', async () => {
    const { data } = await graph.query(
      `{ priceItems(filter: { example: true }, orderBy: { field: LOWEST_PRICE }) { nodes {
           item hospital { id } ownership basis pricesFen category specialty { name } sources { fact }
         } } }`,
    );
    const shared = { item: 'anaesthesia', hospital: null, category: 'SERVICE' };
    expect(data.priceItems!.nodes).toMatchObject([
      { ...shared, ownership: 'PUBLIC', basis: 'REGULATED', pricesFen: [100_000] },
      {
        ...shared,
        ownership: 'PRIVATE_FOR_PROFIT',
        basis: null,
        pricesFen: [200_000, 300_000, 400_000],
        specialty: { name: '麻醉科' },
      },
    ]);
  });

  it('puts the subjects of the groups below those of the national list', async () => {
    const { data } = await graph.query(
      `{ specialty(code: "04.01.hernia") {
           name name_en: name(lang: EN) level standard sources { inference }
           parent { code name standard parent { code children { code } parent { code } } }
         }
         specialties(filter: { level: [1] }) { totalCount }
         platformCriteria { code name(lang: EN) } }`,
    );
    expect(data.specialty).toMatchObject({
      name: '疝外科',
      name_en: '疝外科',
      level: 3,
      standard: null,
      sources: [{ inference: true }],
      parent: { code: '04.01', name: '普通外科专业', parent: { code: '04', parent: null } },
    });
    expect(data.specialty!.parent!.parent!.children).toHaveLength(9);
    expect(data.specialties!.totalCount).toBe(34);
    expect(data.platformCriteria).toHaveLength(9);
  });

  it('finds hospitals by Chinese, pinyin, initials and English', async () => {
    for (const text of ['口腔医院', 'bei jing da xue', 'bjdx', 'beijingdaxue']) {
      const { data } = await graph.query(
        'query ($text: String!) { search(text: $text) { hospitals { name } } }',
        { text },
      );
      expect(data.search!.hospitals).toEqual([{ name: '北京大学口腔医院' }]);
    }
    const { data } = await graph.query('{ search(text: "luoyang") { hospitals { name } } }');
    expect(data.search!.hospitals).toEqual([{ name: "Luoyang First People's Hospital" }]);
  });

  it('tells the others every hospital, site and agreement once', async () => {
    const { manager } = await graph.database('hospitals');
    const rows = await manager.query<{ kind: string; told: string }[]>(
      'SELECT kind, COUNT(*) AS told FROM outbox GROUP BY kind ORDER BY kind',
    );
    expect(rows.map(({ kind, told }) => [kind, Number(told)])).toEqual([
      ['AgreementChanged', 3],
      ['HospitalChanged', 5],
      ['SiteChanged', 4],
    ]);
  });

  it('answers null for what does not exist', async () => {
    const { data } = await graph.query(
      `{ hospital(id: "x") { name } site(id: "x") { id } specialty(code: "99") { name }
         agreement(id: "x") { id } surgicalCase(id: "x") { id } settlement(id: "x") { id }
         buildProject(id: "x") { id } }`,
      undefined,
      await as(graph, 'SECRETARIAT'),
    );
    expect(Object.values(data).every((value) => value === null)).toBe(true);
  });
});
