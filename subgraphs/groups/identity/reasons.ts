import { reasons } from '../../../platform/reason';

/** Why a key cannot be made. */
export const identityReasons = reasons({
  CLIENT_REVOKED: { en: 'The client was revoked.', zh: '该客户端已被吊销。' },
  TWO_KEYS_ACTIVE: {
    en: 'Two keys are active: {keys}. Revoke one of them first.',
    zh: '已有两个有效密钥：{keys}。请先吊销其中一个。',
  },
});
