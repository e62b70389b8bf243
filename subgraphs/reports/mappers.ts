/** What stands behind each GraphQL type; read by the generator of resolver types. */
export const mappers = {};
