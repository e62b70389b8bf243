import { reasons } from '../../../platform/reason';

/** What else `Booking.reason` may say: how it came into its state, or what it has lost. */
export const stepReasons = reasons({
  APPROVAL_MISSING: {
    en: "The approval of the doctor's own institution is missing.",
    zh: '缺少医生所在机构的批准文件。',
  },
  CONSENT_MISSING: { en: "The patient's consent is missing.", zh: '缺少患者同意。' },
  DAY_BLOCKED: {
    en: 'The doctor does not come on that day after all.',
    zh: '该医生当日已停诊。',
  },
  EXTENDED: { en: 'The hold was extended.', zh: '锁号已延长。' },
  INVITATION_MISSING: {
    en: 'The invitation of the inviting institution is missing.',
    zh: '缺少邀请机构的邀请函。',
  },
  OTHER_GROUP: {
    en: 'The doctor would come for another group.',
    zh: '该医生属于其他集团。',
  },
  PATIENT_MISSING: {
    en: 'An invited visit is for one patient: name a pseudonym.',
    zh: '外出会诊须对应一名患者：请填写化名编号。',
  },
  REACQUIRED: { en: 'The hold was taken up again.', zh: '锁号到期后已重新锁定。' },
  REASSIGNED: { en: 'Another doctor has taken over.', zh: '已改由替诊医生出诊。' },
  RESCHEDULED: { en: 'It was moved.', zh: '已改期。' },
});
