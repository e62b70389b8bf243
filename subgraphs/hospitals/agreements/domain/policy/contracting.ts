import type { CooperationMode, HospitalOwnership, Party } from '../../../resolver-types.generated';

/**
 * Which ways of working together are closed, and to whom. Public hospitals may not hand their
 * departments to others to run (卫医发〔2000〕233号《关于城镇医疗机构分类管理的实施意见》; licences may not
 * be lent: 《医疗机构管理条例》, 国务院令第149号). As the alliance understands them; for counsel to change.
 */
export const bannedModes: Readonly<Record<HospitalOwnership, readonly CooperationMode[]>> = {
  PUBLIC: ['TRUSTEESHIP'],
  PRIVATE_FOR_PROFIT: [],
  PRIVATE_NON_PROFIT: [],
};

/** What makes a department built together one of the hospital, and not one contracted out. */
export const cobuiltDepartment: { readonly headAppointedBy: Party; readonly billedBy: Party } = {
  headAppointedBy: 'HOSPITAL',
  billedBy: 'HOSPITAL',
};
