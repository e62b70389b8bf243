import type { GraphResponse } from './response';

/** The one error of an answer, as its reason where a rule decided and as its code elsewhere. */
export function refusalOf(response: GraphResponse): unknown {
  const [refusal] = response.refusals;
  return refusal?.reason ?? refusal?.code;
}
