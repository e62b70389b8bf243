import { sortNameOf } from '../../../platform/naming/pinyin';
import { dayText } from '../../../seed/days';
import type { PlannedGroup } from '../../../seed/groups';
import type { Programme } from '../programmes/entities/programme';

const words = {
  RESIDENCY: '住院医师培训',
  FELLOWSHIP: '专科医师进修',
  PRIMARY_CARE: '专家引导基层培训',
  ACADEMIC: '学术培训',
} as const;
const fundings = ['GROUPS', 'GOVERNMENT', 'PARTNERS'] as const;

interface PlannedProgramme extends Pick<Programme, 'id' | 'kind' | 'state'> {
  readonly group: PlannedGroup;
  readonly number: number;
  readonly asOf: number;
}

/** A programme that a group hosts. */
export function programmeRow(planned: PlannedProgramme): Programme {
  const { id, kind, state, group, number, asOf } = planned;
  const nameZh = `${group.subjects[0]!.word}${words[kind]}（合成${number + 1}）`;
  const fundingKind = fundings[number % fundings.length]!;
  return {
    id,
    nameZh,
    nameEn: null,
    sortName: sortNameOf(nameZh, null, 'organisation'),
    kind,
    state,
    city: group.place.city,
    summary: '合成数据：演示用培训项目',
    universities: kind === 'ACADEMIC' ? ['合成医科大学'] : [],
    jointlyWith: null,
    fundingKind,
    funder: fundingKind === 'GOVERNMENT' ? '合成市卫生主管部门' : null,
    fundingPartnerId: null,
    requiredAttendancePercent: 80,
    publishedOn: state === 'DRAFT' ? null : dayText(asOf - 1_900),
    closedOn: state === 'CLOSED' ? dayText(asOf - 100) : null,
    reported: false,
    synthetic: true,
    version: state === 'DRAFT' ? 1 : state === 'PUBLISHED' ? 2 : 3,
  };
}
