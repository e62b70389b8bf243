import { weekdaysOf } from '../../../subgraphs/doctors/domain/weekdays-of';

it.each([
  [0b0000001, ['MONDAY']],
  [0b1000000, ['SUNDAY']],
  [0b0011111, ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY']],
  [0b1111111, ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']],
])('the mask %s means %j', (mask, days) => {
  expect(weekdaysOf(mask)).toEqual(days);
});
