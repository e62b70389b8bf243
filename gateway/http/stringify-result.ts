import type { FormattedExecutionResult } from 'graphql';
import { ResponseData } from '../engine/response-data';

/** The answer as text. Data that the engine has written already are not taken apart again. */
export function stringifyResult({ errors, data, extensions }: FormattedExecutionResult): string {
  if (!(data instanceof ResponseData)) return `${JSON.stringify({ errors, data, extensions })}\n`;
  const before = errors ? `{"errors":${JSON.stringify(errors)},` : '{';
  const after = extensions ? `,"extensions":${JSON.stringify(extensions)}` : '';
  return `${before}"data":${data.text}${after}}\n`;
}
