import { countsAs, participations } from '../../../subgraphs/training/domain/participation';

it('counts every part as itself and as every lesser one, and as none that is greater', () => {
  const table = participations.map((done) => participations.map((asked) => countsAs(done, asked)));
  expect(table).toEqual([
    [true, false, false, false],
    [true, true, false, false],
    [true, true, true, false],
    [true, true, true, true],
  ]);
});
