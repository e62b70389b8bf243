import { inferred } from '../../../founding/cite';
import type { FoundingPartner } from './founding-partner';

const hisGroup = 'He says "we" and means his group.';

/** Those with whom the alliance or a group works, as far as the documents tell. */
export const foundingPartners: readonly FoundingPartner[] = [
  {
    key: 'dongmai',
    name: '动脉网',
    kind: 'MEDIA',
    sources: inferred(
      'It carried the talk, and the next meeting is hoped to go on with it.',
      'report.meeting.media-partner',
      'report.interview.source',
    ),
  },
  {
    key: 'tencent',
    name: '腾讯',
    kind: 'INTERNET',
    group: 'zhang-qiang',
    purpose: '开发移动互联网的产品',
    sources: inferred(hisGroup, 'report.partners.tencent'),
  },
  {
    key: 'virtual-reality',
    describedAs: '虚拟现实技术',
    kind: 'VR',
    group: 'zhang-qiang',
    signed: true,
    sources: inferred(hisGroup, 'report.partners.virtual-reality'),
  },
  {
    key: 'device-companies',
    describedAs: '医疗器械公司',
    kind: 'DEVICE',
    group: 'zhang-qiang',
    sources: inferred(hisGroup, 'report.partners.hospitals-and-devices'),
  },
];
