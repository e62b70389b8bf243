import { newId } from '../../../platform/id';
import { act, type Headers } from '../../support/act';
import { as } from '../../support/as';
import { givenGroup } from '../../support/given/groups/given-group';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

interface Request {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly offers: readonly { readonly id: string; readonly state: string }[];
}

const whole = `{ id version state closedAt acceptedOffer { group { id } }
  offers { id state group { id } } ratings { rater { id } rated { id } score remark }
  steps { happening state group { id } } }`;

/** A group that is only known asks; two members have offered. */
async function givenOffers() {
  const [asker, one, other] = [
    await givenGroup(graph, { status: 'KNOWN' }),
    await givenGroup(graph),
    await givenGroup(graph),
  ];
  const adminOf = ({ id }: { id: string }) => as(graph, 'GROUP_ADMIN', { group: [id] });
  const people = {
    asker: await adminOf(asker),
    one: await adminOf(one),
    other: await adminOf(other),
  };
  const asking = { group: asker.id, topic: 'FORMATION', question: '如何注册医生集团？𠮷' };
  const { id } = await answer(people.asker, 'requestAssistance', asking);
  await answer(people.one, 'offerAssistance', { id, group: one.id, offer: '可分享章程范本' });
  const request = await answer(people.other, 'offerAssistance', {
    id,
    group: other.id,
    offer: '可陪同办理',
  });
  return { asker, one, other, people, request };
}

async function answer(who: Headers, mutation: string, input: object): Promise<Request> {
  return (await act(graph, who, mutation, input, whole)).data.answer as unknown as Request;
}

async function refusal(who: Headers, mutation: string, input: object, selection?: string) {
  return (await act(graph, who, mutation, input, selection)).refusals[0];
}

it('brings a group and a helper together, and both say how it was', async () => {
  const { asker, one, people, request } = await givenOffers();
  expect(request).toMatchObject({ state: 'OPEN', version: 3 });
  const offer = request.offers.find(({ state }) => state === 'OPEN')!.id;
  const accepting = { id: request.id, expectedVersion: 3, offer };
  const accepted = await answer(people.asker, 'acceptOffer', accepting);
  expect(accepted).toMatchObject({
    state: 'ACCEPTED',
    acceptedOffer: { group: { id: one.id } },
    offers: [{ state: 'ACCEPTED' }, { state: 'NOT_CHOSEN' }],
  });
  const { id } = request;
  await answer(people.asker, 'closeRequest', { id, expectedVersion: 4 });
  const thanks = { id, expectedVersion: 5, group: asker.id, score: 5, remark: '谢谢 😀' };
  await answer(people.asker, 'rateAssistance', thanks);
  const back = { id, expectedVersion: 6, group: one.id, score: 4 };
  expect(await answer(people.one, 'rateAssistance', back)).toMatchObject({
    state: 'CLOSED',
    version: 7,
    ratings: [
      { rater: { id: asker.id }, rated: { id: one.id }, score: 5, remark: '谢谢 😀' },
      { rater: { id: one.id }, rated: { id: asker.id }, score: 4, remark: null },
    ],
    steps: ['ASKED', 'OFFERED', 'OFFERED', 'OFFER_ACCEPTED', 'CLOSED', 'RATED', 'RATED'].map(
      (happening) => ({ happening }),
    ),
  });
  expect(
    await refusal(people.one, 'rateAssistance', { ...back, expectedVersion: 7 }),
  ).toMatchObject({ reason: 'ALREADY_RATED' });
});

it('refuses what does not fit the request', async () => {
  const { asker, one, other, people, request } = await givenOffers();
  const { id } = request;
  const suspended = await givenGroup(graph, { status: 'SUSPENDED' });
  const late = await as(graph, 'GROUP_ADMIN', { group: [suspended.id] });
  const offering = { id, offer: '一' };
  const at = { id, expectedVersion: 3 };

  expect(
    await refusal(late, 'offerAssistance', { ...offering, group: suspended.id }),
  ).toMatchObject({
    reason: 'NOT_IN_GOOD_STANDING',
  });
  expect(
    await refusal(people.one, 'offerAssistance', { ...offering, group: one.id }),
  ).toMatchObject({
    reason: 'ALREADY_OFFERED',
  });
  expect(
    await refusal(people.asker, 'offerAssistance', { ...offering, group: asker.id }),
  ).toMatchObject({ reason: 'OWN_REQUEST' });
  expect(
    await refusal(people.one, 'offerAssistance', { ...offering, group: other.id }),
  ).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(people.one, 'closeRequest', at)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(people.asker, 'closeRequest', { id, expectedVersion: 1 })).toMatchObject({
    code: 'CONFLICT',
  });
  expect(
    await refusal(people.asker, 'rateAssistance', { ...at, group: asker.id, score: 3 }),
  ).toMatchObject({ reason: 'NOTHING_TO_RATE' });
  expect(await refusal(people.asker, 'acceptOffer', { ...at, offer: newId() })).toMatchObject({
    reason: 'NO_OFFER',
  });

  await answer(people.one, 'withdrawOffer', { ...at, group: one.id });
  const next = { id, expectedVersion: 4 };
  expect(await refusal(people.one, 'withdrawOffer', { ...next, group: one.id })).toMatchObject({
    reason: 'NO_OFFER',
  });
  expect(await answer(people.asker, 'closeRequest', next)).toMatchObject({
    state: 'WITHDRAWN',
    offers: [{ state: 'WITHDRAWN' }, { state: 'NOT_CHOSEN' }],
  });
  const over = { id, expectedVersion: 5 };
  const offer = request.offers[0]!.id;
  expect(await refusal(people.asker, 'acceptOffer', { ...over, offer })).toMatchObject({
    reason: 'WRONG_STATE',
  });
  const third = await givenGroup(graph);
  const helper = await as(graph, 'GROUP_ADMIN', { group: [third.id] });
  expect(await refusal(helper, 'offerAssistance', { ...offering, group: third.id })).toMatchObject({
    reason: 'REQUEST_NOT_OPEN',
  });
  expect(
    await refusal(helper, 'rateAssistance', { ...over, group: asker.id, score: 1 }),
  ).toMatchObject({ code: 'FORBIDDEN' });
});

it.each([
  ['nothing', { question: '   ' }, 'BAD_USER_INPUT', 'TEXT_LENGTH'],
  ['2 001 characters', { question: '问'.repeat(2001) }, 'BAD_USER_INPUT', 'TEXT_LENGTH'],
  ['a control character', { question: '问\u0000' }, 'BAD_USER_INPUT', 'TEXT_UNPRINTABLE'],
  ['a mobile number', { question: '请电 138 0013 8000' }, 'REFUSED', 'PATIENT_IDENTITY_REFUSED'],
  ['an identity card', { question: '11010519491231002X' }, 'REFUSED', 'PATIENT_IDENTITY_REFUSED'],
  ['a topic that is none', { topic: 'GOLF' }, 'BAD_USER_INPUT', undefined],
])('refuses to ask with %s', async (_case, change, code, reason) => {
  const { id } = await givenGroup(graph);
  const admin = await as(graph, 'GROUP_ADMIN', { group: [id] });
  const input = { group: id, topic: 'POLICY', question: '问', ...change };
  expect(await refusal(admin, 'requestAssistance', input)).toEqual({ code, reason });
});

it.each([0, 6, -1])('refuses a score of %i', async (score) => {
  const { people, asker, request } = await givenOffers();
  const input = { id: request.id, expectedVersion: 3, group: asker.id, score };
  expect(await refusal(people.asker, 'rateAssistance', input)).toMatchObject({
    reason: 'NUMBER_OUT_OF_RANGE',
  });
});

it('shows an article to its audience, as it reads now, until it is withdrawn', async () => {
  const [writer, reader] = [await givenGroup(graph), await givenGroup(graph)];
  const author = await as(graph, 'GROUP_ADMIN', { group: [writer.id] });
  const peer = await as(graph, 'GROUP_ADMIN', { group: [reader.id] });
  const text = { title: '筹建经验', body: '第一年 𠮷😀\n第二年' };
  const publishing = { group: writer.id, ...text, audience: 'GROUP', audienceGroup: reader.id };
  const { data } = await act(graph, author, 'publishArticle', publishing);
  const { id } = data.answer as unknown as Request;
  const seenBy = async (headers?: Headers) => {
    const ask = 'query ($id: ID!) { article(id: $id) { title body audience } }';
    const answered = await graph.query(ask, { id }, headers && { ...headers });
    return answered.data.article as object | null;
  };
  expect(await seenBy()).toBeNull();
  expect(await seenBy(peer)).toMatchObject(text);

  const wider = {
    id,
    expectedVersion: 1,
    title: '筹建经验（二）',
    body: '修订',
    audience: 'PUBLIC',
  };
  expect(await refusal(peer, 'updateArticle', wider)).toMatchObject({ code: 'FORBIDDEN' });
  expect(
    await refusal(author, 'updateArticle', { ...wider, audienceGroup: reader.id }),
  ).toMatchObject({ reason: 'AUDIENCE_GROUP' });
  expect((await act(graph, author, 'updateArticle', wider)).data.answer).toMatchObject({ id });
  expect(await seenBy()).toEqual({ title: '筹建经验（二）', body: '修订', audience: 'PUBLIC' });
  expect(await refusal(author, 'updateArticle', wider)).toMatchObject({ code: 'CONFLICT' });

  const withdrawal = { id, expectedVersion: 2 };
  const gone = await act(graph, author, 'withdrawArticle', withdrawal, '{ withdrawnAt }');
  expect(gone.data.answer!.withdrawnAt).toEqual(expect.any(String));
  expect(await seenBy()).toBeNull();
  expect(await seenBy(peer)).toBeNull();
  expect(await seenBy(author)).not.toBeNull();
  expect(await refusal(author, 'withdrawArticle', { id, expectedVersion: 3 })).toMatchObject({
    reason: 'ARTICLE_WITHDRAWN',
  });
  expect(await refusal(author, 'updateArticle', { ...wider, expectedVersion: 3 })).toMatchObject({
    reason: 'ARTICLE_WITHDRAWN',
  });
  const kept = await (
    await graph.database('groups')
  ).query<{ title: string }[]>(
    'SELECT title FROM article_versions WHERE article_id = ? ORDER BY version',
    [id],
  );
  expect(kept.map(({ title }) => title)).toEqual(['筹建经验', '筹建经验（二）', '筹建经验（二）']);
});

it.each([
  ['a title of 201 characters', { title: '文'.repeat(201) }, 'TEXT_LENGTH'],
  ['a body of 20 001 characters', { body: '文'.repeat(20_001) }, 'TEXT_LENGTH'],
  ['an author who is no id', { author: '张强' }, 'ID_FORM'],
  ['a phone number', { body: '联系 13800138000' }, 'PATIENT_IDENTITY_REFUSED'],
])('refuses to publish %s', async (_case, change, reason) => {
  const { id } = await givenGroup(graph);
  const admin = await as(graph, 'GROUP_ADMIN', { group: [id] });
  const input = { group: id, title: '一', body: '二', audience: 'PUBLIC', ...change };
  expect(await refusal(admin, 'publishArticle', input)).toMatchObject({ reason });
});
