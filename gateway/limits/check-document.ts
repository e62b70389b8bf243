import { createHash } from 'node:crypto';
import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { DocumentLimits } from './document-limits';
import { documentRefusal, type DocumentRefusal } from './document-refusal';
import { limitMessages } from './limit-messages';
import { measureDocument } from './measure-document';

const verdictsKept = 2_000;

/**
 * Looks at the size of a document before anything else is done with it, validation above all: that
 * takes time in the square of what some documents select. What was said of a text once is remembered.
 */
export function createDocumentCheck(limits: DocumentLimits) {
  const verdicts = new LRUCache<string, DocumentRefusal | 'small enough'>({ max: verdictsKept });

  return function refuseLargeDocument(query: string, operationName?: unknown): void {
    if (typeof operationName === 'string' && operationName.length > limits.operationName) {
      throw tooLarge({ code: 'OPERATION_NAME_TOO_LONG', limit: limits.operationName });
    }
    const key = createHash('sha256').update(query).digest('base64');
    let verdict = verdicts.get(key);
    if (verdict === undefined) {
      verdict = judge(query, limits) ?? 'small enough';
      verdicts.set(key, verdict);
    }
    if (verdict !== 'small enough') throw tooLarge(verdict);
  };
}

function judge(query: string, limits: DocumentLimits): DocumentRefusal | null {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // Any other mistake of the text is told by the parser that everybody meets.
    return /more than \d+ tokens|more that \d+ tokens/.test(error.message)
      ? { code: 'MAX_TOKENS_LIMIT', limit: limits.tokens }
      : null;
  }
  return documentRefusal(measureDocument(document), limits);
}

const tooLarge = ({ code, limit }: DocumentRefusal): GraphQLError =>
  new GraphQLError(limitMessages[code]!(limit), { extensions: { code } });
