import type { Reasons } from '../../platform/reason';

/** What each code means; `{message}` is what was said in English. A reason that is known says more. */
export const codeMessages: Reasons = {
  UNAUTHENTICATED: { en: 'Please sign in.', zh: '请先登录。' },
  FORBIDDEN: { en: '{message}', zh: '您无权进行此操作。' },
  NOT_FOUND: { en: '{message}', zh: '未找到该对象，或您无权查看。' },
  BAD_USER_INPUT: { en: '{message}', zh: '输入有误：{message}' },
  CONFLICT: { en: '{message}', zh: '数据已被他人修改，请重新读取后再试。' },
  REFUSED: { en: '{message}', zh: '请求被拒绝：{message}' },
  IDEMPOTENCY_KEY_REUSED: {
    en: '{message}',
    zh: 'clientRequestId 已用于其他请求，请换用新的值。',
  },
  RETRY_LATER: { en: '{message}', zh: '系统繁忙，请稍后再试。' },
  BAD_REQUEST: { en: '{message}', zh: '请求体不是有效的 JSON。' },
  BODY_TOO_LARGE: { en: '{message}', zh: '请求体超过 256 KiB。' },
  UNSUPPORTED_MEDIA_TYPE: { en: '{message}', zh: '请以 application/json 发送请求。' },
  GRAPHQL_PARSE_FAILED: { en: '{message}', zh: '查询语法有误：{message}' },
  GRAPHQL_VALIDATION_FAILED: { en: '{message}', zh: '查询不符合图的结构：{message}' },
  OPERATION_RESOLUTION_FAILURE: { en: '{message}', zh: '无法确定要执行的操作：{message}' },
  OPERATION_TOO_COMPLEX: { en: '{message}', zh: '查询过于复杂：{message}' },
  SUBGRAPH_UNAVAILABLE: { en: '{message}', zh: '部分数据暂时无法取得，请稍后再试。' },
  DEADLINE_EXCEEDED: { en: '{message}', zh: '请求超时，请稍后再试。' },
  INTERNAL_SERVER_ERROR: { en: 'Internal server error.', zh: '服务器内部错误。' },
};
