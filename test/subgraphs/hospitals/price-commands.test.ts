import { addDays } from '../../../subgraphs/hospitals/domain/add-days';
import { beijingDay } from '../../../subgraphs/hospitals/domain/beijing-day';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const inDays = (days: number) => addDays(beijingDay(new Date()), days);
const whole = '{ id name pricesFen basis from to hospital { id } }';

async function givenSeller(given: Parameters<typeof givenHospital>[1] = {}) {
  const { id } = await givenHospital(graph, given);
  const staff = await as(graph, 'HOSPITAL_STAFF', { hospital: [id] });
  const price = {
    hospital: id,
    item: 'anaesthesia',
    nameZh: '全身麻醉 𠮷',
    specialty: '26',
    category: 'SERVICE',
    basis: 'OWN',
    pricesFen: [200_000, 300_000, 400_000],
    from: inDays(0),
  };
  return { id, staff, price };
}

it('sets a price from a day on; the open one before it ends there', async () => {
  const { id, staff, price } = await givenSeller();
  const { data } = await act(graph, staff, 'setPrice', price, whole);
  expect(data.answer).toMatchObject({ pricesFen: [200_000, 300_000, 400_000], hospital: { id } });
  await act(graph, staff, 'setPrice', { ...price, from: inDays(30), pricesFen: [250_000] }, whole);
  const list = await graph.query(
    `query ($id: ID!) { priceItems(filter: { hospital: $id }) { nodes { lowest: pricesFen from to } } }`,
    { id },
    { ...staff },
  );
  expect(list.data.priceItems!.nodes).toEqual(
    expect.arrayContaining([
      { lowest: [200_000, 300_000, 400_000], from: inDays(0), to: inDays(30) },
      { lowest: [250_000], from: inDays(30), to: null },
    ]),
  );
});

it('lets a public hospital ask the regulated price only', async () => {
  const { staff, price } = await givenSeller({ ownership: 'PUBLIC' });
  const own = await act(graph, staff, 'setPrice', price, whole);
  expect(own.refusals).toEqual([{ code: 'REFUSED', reason: 'PRICE_NOT_REGULATED' }]);
  const regulated = { ...price, basis: 'REGULATED', pricesFen: [100_000] };
  const { data } = await act(graph, staff, 'setPrice', regulated, whole);
  expect(data.answer).toMatchObject({ basis: 'REGULATED', pricesFen: [100_000] });
});

it.each<[string, object, object]>([
  ['a negative price', { pricesFen: [-1] }, { reason: 'NUMBER_OUT_OF_RANGE' }],
  ['no price', { pricesFen: [] }, { reason: 'LIST_LENGTH' }],
  [
    '10 000 prices',
    { pricesFen: Array.from({ length: 10_000 }, (_, fen) => fen) },
    { reason: 'LIST_LENGTH' },
  ],
  ['an item in characters', { item: '麻醉' }, { reason: 'PRICE_ITEM_FORM' }],
  ['reversed dates', { to: inDays(-1) }, { reason: 'PERIOD_REVERSED' }],
  ['a day that is none', { from: '2025-02-29' }, { code: 'BAD_USER_INPUT' }],
  ['yesterday', { from: inDays(-1) }, { reason: 'PRICE_BACKDATED' }],
  ['a name that cannot be printed', { nameZh: '麻\u0000醉' }, { reason: 'TEXT_UNPRINTABLE' }],
  ['a specialty of nowhere', { specialty: '99' }, { code: 'NOT_FOUND' }],
])('refuses %s', async (_case, change, refusal) => {
  const { staff, price } = await givenSeller();
  const response = await act(graph, staff, 'setPrice', { ...price, ...change }, whole);
  expect(response.refusals).toMatchObject([refusal]);
});

it('lets nobody set the prices of another', async () => {
  const [{ staff }, { price }] = [await givenSeller(), await givenSeller()];
  const response = await act(graph, staff, 'setPrice', price, whole);
  expect(response.refusals).toMatchObject([{ code: 'FORBIDDEN' }]);
});

it('answers a repetition as the first time', async () => {
  const { staff, price } = await givenSeller();
  const again = { ...price, clientRequestId: 'the-same-price' };
  const first = await act(graph, staff, 'setPrice', again, '{ id }');
  expect((await act(graph, staff, 'setPrice', again, '{ id }')).data).toEqual(first.data);
});
