/** What each limit says to a client; the values are those in force. */
export const limitMessages: Readonly<Record<string, (limit: number) => string>> = {
  MAX_TOKENS_LIMIT: (limit) => `The document has more than ${limit} tokens.`,
  MAX_DEPTH_LIMIT: (limit) => `The document is deeper than ${limit} fields.`,
  MAX_ALIASES_LIMIT: (limit) => `The document has more than ${limit} aliases.`,
  MAX_ROOT_FIELDS_LIMIT: (limit) =>
    `An operation of this kind asks for at most ${limit} root fields.`,
  MAX_DIRECTIVES_LIMIT: (limit) => `The document has more than ${limit} directives.`,
  MAX_SELECTIONS_LIMIT: (limit) => `The document selects more than ${limit} fields.`,
  OPERATION_NAME_TOO_LONG: (limit) => `operationName: has more than ${limit} characters.`,
};
