import { reasons } from '../../../platform/reason';
import { initiativeReasons } from '../initiatives/reasons';

/** Why something about a conference of several disciplines may be refused. */
export const conferenceReasons = reasons({
  CONFERENCE_OVER: {
    en: 'The conference is {state} and does not change any more.',
    zh: '该会诊状态为 {state}，不能再更改。',
  },
  CONVENER_NOT_IN_GOOD_STANDING: initiativeReasons.CONVENER_NOT_IN_GOOD_STANDING,
  DOCTOR_NOT_OF_GROUP: {
    en: 'The doctor is not engaged in this group today.',
    zh: '该医生当前不在此集团执业。',
  },
  INVITED_NOT_IN_GOOD_STANDING: {
    en: 'The group {slug} cannot be invited: its status is {status}.',
    zh: '集团 {slug} 当前状态为 {status}，不能受邀。',
  },
  NOT_INVITED: {
    en: 'This group is not invited to the conference.',
    zh: '该集团未受邀参加此次会诊。',
  },
  OPINIONS_MISSING: {
    en: 'A conclusion needs written opinions of {groupsNeeded} groups; {groupsHeard} have given one.',
    zh: '形成结论须有 {groupsNeeded} 个集团的书面意见；目前有 {groupsHeard} 个。',
  },
  TAKES_PART_ALREADY: {
    en: 'The doctor takes part already.',
    zh: '该医生已参加此次会诊。',
  },
});

export type ConferenceReason = keyof typeof conferenceReasons | 'WRONG_STATE';
