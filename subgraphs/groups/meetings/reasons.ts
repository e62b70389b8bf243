import { reasons } from '../../../platform/reason';
import { initiativeReasons } from '../initiatives/reasons';

/** Why something about meetings and research may be refused. */
export const meetingReasons = reasons({
  ALREADY_HELD: {
    en: 'The meeting has taken place: groups were there, or its minutes are written.',
    zh: '会议已召开（已有出席记录或纪要），不能取消。',
  },
  DAY_IN_FUTURE: {
    en: 'This cannot have happened on {day}: today is {today}.',
    zh: '日期 {day} 晚于今日 {today}。',
  },
  DAY_OUTSIDE_QUARTER: {
    en: 'The {heldOn} is not in quarter {quarterNumber} of {quarterYear}.',
    zh: '{heldOn} 不在 {quarterYear} 年第 {quarterNumber} 季度内。',
  },
  DOI_FORM: { en: '{field} is not a digital object identifier.', zh: '{field} 不是有效的 DOI。' },
  ENDS_BEFORE_START: {
    en: 'It began on {startedOn} and must end on a later day.',
    zh: '项目于 {startedOn} 开始，结束日期须晚于该日。',
  },
  FOUNDED_ONCE: {
    en: 'The alliance was founded once: plan a quarterly or an academic meeting.',
    zh: '联盟仅有一次成立大会，请选择季会或学术活动。',
  },
  GROUP_NOT_IN_GOOD_STANDING: initiativeReasons.GROUP_NOT_IN_GOOD_STANDING,
  GROUP_TAKES_PART_ALREADY: {
    en: 'The group takes part in the project already.',
    zh: '该集团已参加此项目。',
  },
  LAST_GROUP: {
    en: 'The last group cannot leave: stop the project instead.',
    zh: '最后一个集团不能退出，请改为终止项目。',
  },
  MEETING_CANCELLED: {
    en: 'The meeting was cancelled at {cancelledAt}.',
    zh: '会议已于 {cancelledAt} 取消。',
  },
  NOT_HELD_YET: {
    en: 'The meeting has not taken place by {today}.',
    zh: '截至 {today} 会议尚未召开。',
  },
  PROJECT_OVER: {
    en: 'The project is {state}: nobody joins it any more.',
    zh: '项目状态为 {state}，不能再加入。',
  },
  QUARTER_OF_QUARTERLY: {
    en: 'A quarterly meeting names its quarter, and no other meeting does.',
    zh: '季会须注明季度，其他会议不得注明。',
  },
  QUARTER_TAKEN: {
    en: 'Quarter {quarterNumber} of {quarterYear} has its meeting already.',
    zh: '{quarterYear} 年第 {quarterNumber} 季度已有季会。',
  },
});

export type MeetingReason = keyof typeof meetingReasons | 'WRONG_STATE';
