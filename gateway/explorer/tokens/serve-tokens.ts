import type { FastifyInstance, FastifyReply } from 'fastify';
import { explorerPaths } from '../explorer-paths';
import { comesFromOwnPage } from './comes-from-own-page';
import { readWish } from './read-wish';
import type { IssueToken } from './token-wish';

const bodyLimit = 8 * 1024;

/**
 * Gives the explorer's page tokens of whichever role it wants: for development alone. Nobody else's
 * page may ask, and a form of one cannot send this content type.
 */
export function serveTokens(server: FastifyInstance, issue: IssueToken): void {
  server.post(explorerPaths.tokens, { bodyLimit }, async ({ headers, body }, reply) => {
    reply.header('cache-control', 'no-store');
    if (!comesFromOwnPage(headers)) {
      return refuse(reply, 403, 'Open the explorer at localhost or by its address to ask for one.');
    }
    if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) {
      return refuse(reply, 415, 'Send the request as application/json.');
    }
    const wish = readWish(body);
    const token = wish && (await issue(wish));
    if (!token) return refuse(reply, 400, 'Choose one of the roles, and whom it acts for.');
    return reply.send({ token });
  });
}

const refuse = (reply: FastifyReply, status: number, message: string) =>
  reply.code(status).send({ message });
