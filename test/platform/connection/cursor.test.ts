import { createCursorSeal } from '../../../platform/connection/cursor';

const seal = createCursorSeal('a secret of this test');
const position = ['张强', 'zhang qiang', 7, null];

const reasonOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    return (error as { extensions: { reason: string } }).extensions.reason;
  }
  return null;
};

it('brings a position back', () => {
  expect(seal.read(seal.write(position, 'list'), 'list')).toEqual(position);
});

const cursor = seal.write(position, 'list');
const [payload = '', mark = ''] = cursor.split('.');
const edited = Buffer.from(JSON.stringify(['x'])).toString('base64url');

it.each([
  ['of another list', cursor, 'other list'],
  ['that is empty', '', 'list'],
  ['that is not base64', '%%%', 'list'],
  ['without a seal', payload, 'list'],
  ['with a seal cut short', `${payload}.${mark.slice(0, 8)}`, 'list'],
  ['whose position was edited', `${edited}.${mark}`, 'list'],
  ['with SQL inside', `' OR 1=1 --.${mark}`, 'list'],
  ['of a megabyte', 'a'.repeat(1_000_000), 'list'],
  ['sealed with another secret', createCursorSeal('another').write(position, 'list'), 'list'],
])('refuses a cursor %s', (_what, given, list) => {
  expect(reasonOf(() => seal.read(given, list))).toBe('INVALID_CURSOR');
});
