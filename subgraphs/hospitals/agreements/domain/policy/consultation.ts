import type { PaymentChannel } from '../../../resolver-types.generated';

/**
 * An invited visit is paid by the inviting institution to the doctor's own, visit by visit
 * (《医师外出会诊管理暂行规定》, 卫生部令第42号, 2005). The agreement is a frame only: invitation, approval and
 * consent belong to each booking under it. As the alliance understands it; for counsel to change.
 */
export const consultationChannels: readonly PaymentChannel[] = ['CONSULTATION_FEE'];
