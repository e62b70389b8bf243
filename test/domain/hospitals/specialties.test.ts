import { ancestorsOf } from '../../../subgraphs/hospitals/domain/ancestors-of';
import { allianceSubjects } from '../../../subgraphs/hospitals/founding/alliance-subjects';
import { clinicalSubjects } from '../../../subgraphs/hospitals/founding/clinical-subjects';
import { standardOf } from '../../../subgraphs/hospitals/founding/standard-of';

describe('specialties', () => {
  it.each([
    ['04', ['04']],
    ['04.02', ['04.02', '04']],
    ['04.01.hernia', ['04.01.hernia', '04.01', '04']],
  ])('know what lies above %s', (code, codes) => {
    expect(ancestorsOf(code)).toEqual(codes);
  });

  it('have one code each, and everything above a code is on the list', () => {
    const national = clinicalSubjects.map(([code]) => code);
    const codes = [...national, ...allianceSubjects.map(({ code }) => code)];
    expect(new Set(codes).size).toBe(codes.length);
    const above = codes.flatMap((code) => ancestorsOf(code).slice(1));
    expect(above.filter((code) => !national.includes(code))).toEqual([]);
  });

  it('of the list are those of 01 to 32 without 29, and Chinese, ethnic and integrated medicine', () => {
    const top = clinicalSubjects.map(([code]) => code).filter((code) => !code.includes('.'));
    const numbers = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => String(from + index).padStart(2, '0'));
    expect(top).toEqual([...numbers(1, 28), ...numbers(30, 32), '50', '51', '52']);
  });

  it.each([
    ['12', '1994'],
    ['12.05', '2010'],
    ['27', '2007'],
    ['28', '2009'],
    ['04.02', '1994'],
  ])('owe %s to an order of %s', (code, year) => {
    expect(standardOf(code)).toContain(year);
  });
});
