import { stated, type Citation } from '../../../founding/cite';
import type { EndorsementKind } from '../resolver-types.generated';
import { foundingDay } from './founding-day';

export interface FoundingEndorsement {
  readonly key: string;
  readonly kind: EndorsementKind;
  readonly givenBy: string;
  readonly office?: string;
  readonly organisation?: string;
  readonly givenOn: string;
  readonly sources: readonly Citation[];
}

/** Letters and a word of support at the founding; the documents do not quote the letters. */
export const foundingEndorsements: readonly FoundingEndorsement[] = [
  {
    key: 'shenzhen',
    kind: 'LETTER',
    givenBy: '深圳市卫计委',
    givenOn: '2016-02-26', // "yesterday", said on the founding day
    sources: stated(
      'report.letter.shenzhen.sent',
      'report.letter.shenzhen.reported-to',
      'report.letter.shenzhen.forwarded',
    ),
  },
  {
    key: 'liao-xinbo',
    kind: 'LETTER',
    givenBy: '廖新波',
    givenOn: foundingDay,
    sources: stated('report.letter.liao-xinbo.sent'),
  },
  {
    key: 'united-family',
    kind: 'EXPRESSED_INTEREST',
    givenBy: '李碧菁',
    office: '总裁',
    organisation: '和睦家',
    givenOn: foundingDay,
    sources: stated('report.guest.name', 'report.guest.present', 'report.guest.interest'),
  },
];
