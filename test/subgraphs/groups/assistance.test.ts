import { as } from '../../support/as';
import { givenArticle } from '../../support/given/groups/given-article';
import { givenAssistanceOffer } from '../../support/given/groups/given-assistance-offer';
import { givenAssistanceRating } from '../../support/given/groups/given-assistance-rating';
import { givenAssistanceRequest } from '../../support/given/groups/given-assistance-request';
import { givenGroup } from '../../support/given/groups/given-group';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

it('shows a request with its offers, the accepted one, and what both sides thought', async () => {
  const [asking, helping] = [await givenGroup(graph, { status: 'KNOWN' }), await givenGroup(graph)];
  const request = await givenAssistanceRequest(graph, { groupId: asking.id });
  const offer = await givenAssistanceOffer(graph, {
    requestId: request.id,
    groupId: helping.id,
    state: 'ACCEPTED',
  });
  const database = await graph.database('groups');
  await database.query(
    "UPDATE assistance_requests SET state = 'ACCEPTED', accepted_offer_id = ? WHERE id = ?",
    [offer.id, request.id],
  );
  const sides = { requestId: request.id, raterId: asking.id, ratedId: helping.id };
  await givenAssistanceRating(graph, { ...sides, score: 4 });

  const { data } = await graph.query(
    `query ($id: ID!) { assistanceRequest(id: $id) {
       topic state question group { status } offers { id state group { id } }
       acceptedOffer { id } ratings { score rater { id } rated { id } }
     } }`,
    { id: request.id },
    await as(graph, 'GROUP_ADMIN', { group: [asking.id] }),
  );
  expect(data.assistanceRequest).toMatchObject({
    topic: 'REGISTRATION',
    state: 'ACCEPTED',
    group: { status: 'KNOWN' },
    offers: [{ id: offer.id, state: 'ACCEPTED', group: { id: helping.id } }],
    acceptedOffer: { id: offer.id },
    ratings: [{ score: 4, rater: { id: asking.id }, rated: { id: helping.id } }],
  });
});

it('puts a request among the tasks of its group once there is an offer to choose', async () => {
  const [asking, helping] = [await givenGroup(graph), await givenGroup(graph)];
  const request = await givenAssistanceRequest(graph, { groupId: asking.id });
  const offersFor = async (id: string) => {
    const { data } = await graph.query(
      'query ($id: ID!) { group(id: $id) { tasks { offers { id } } } }',
      { id },
      await as(graph, 'GROUP_ADMIN', { group: [id] }),
    );
    return data.group!.tasks!.offers;
  };
  expect(await offersFor(asking.id)).toEqual([]);
  await givenAssistanceOffer(graph, { requestId: request.id, groupId: helping.id });
  expect(await offersFor(asking.id)).toEqual([{ id: request.id }]);
  expect(await offersFor(helping.id)).toEqual([]);
});

it('shows articles to the public, to members, or to one group', async () => {
  const [author, reader, other, known] = [
    await givenGroup(graph),
    await givenGroup(graph),
    await givenGroup(graph),
    await givenGroup(graph, { status: 'KNOWN' }),
  ];
  const groupId = author.id;
  const open = await givenArticle(graph, { groupId, title: 'a' });
  const inner = await givenArticle(graph, { groupId, title: 'b', audience: 'MEMBERS' });
  const one = await givenArticle(graph, {
    groupId,
    title: 'c',
    audience: 'GROUP',
    audienceGroupId: reader.id,
  });

  const adminOf = (id: string) => as(graph, 'GROUP_ADMIN', { group: [id] });
  const readBy = async (headers: Record<string, string>) => {
    const { data } = await graph.query(
      `query ($author: ID!, $one: ID!) {
         articles(filter: { group: $author }, orderBy: { field: TITLE }) { totalCount nodes { id } }
         article(id: $one) { id audienceGroup { id } }
       }`,
      { author: author.id, one: one.id },
      headers,
    );
    const { totalCount, nodes } = data.articles!;
    const seen = (nodes as unknown as { id: string }[]).map(({ id }) => id);
    expect(totalCount).toBe(seen.length);
    expect(data.article === null).toBe(!seen.includes(one.id));
    return seen;
  };
  expect(await readBy({})).toEqual([open.id]);
  expect(await readBy(await adminOf(known.id))).toEqual([open.id]);
  expect(await readBy(await adminOf(other.id))).toEqual([open.id, inner.id]);
  expect(await readBy(await adminOf(reader.id))).toEqual([open.id, inner.id, one.id]);
  expect(await readBy(await adminOf(author.id))).toEqual([open.id, inner.id, one.id]);
});
