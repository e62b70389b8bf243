import type { GraphQLFormattedError } from 'graphql';
import { inWords, type Language, type Reasons } from '../../platform/reason';
import { codeMessages } from './code-messages';

/** Says errors in the client's language: by their reason, else by their code. */
export function createLocaliser(reasons: Reasons) {
  return (error: GraphQLFormattedError, language: Language): GraphQLFormattedError => {
    const { code, reason, details } = error.extensions ?? {};
    const known = reasons[String(reason)];
    if (known) return { ...error, message: inWords(known, language, details) };
    const general = codeMessages[String(code)];
    if (!general) return error;
    return { ...error, message: inWords(general, language, { message: error.message }) };
  };
}

export type Localise = ReturnType<typeof createLocaliser>;
