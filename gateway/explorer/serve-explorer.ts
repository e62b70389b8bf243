import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../platform/log';
import type { Generations } from '../lifecycle/generations';
import { explorerPaths } from './explorer-paths';
import { obtainPage, type Page } from './bundle/obtain-page';
import { contentOf } from './content-of';
import type { ExplorerOptions } from './options';
import { pageHeaders } from './page-headers';
import { pageHtml } from './page-html';
import { readPageFile, type PageFile } from './bundle/read-page-file';
import { serveTokens } from './tokens/serve-tokens';

const oneYear = 'public, max-age=31536000, immutable';
const unavailable = 'The explorer is not available: look into the log of the gateway.\n';

interface Surroundings {
  readonly generations: Pick<Generations, 'current'>;
  /** Whoever may not is told that there is nothing. */
  mayOpen(request: FastifyRequest): Promise<boolean>;
  readonly log: Log;
}

/**
 * Answers for the explorer's files, and gives the function that sends its page. Nothing is made or
 * read before somebody comes to look.
 */
export function serveExplorer(
  server: FastifyInstance,
  options: ExplorerOptions,
  { generations, mayOpen, log }: Surroundings,
) {
  const files = new Map<string, PageFile>();
  let page: Promise<Page> | null = null;
  let content = { of: '', text: '' };

  server.get(explorerPaths.content, async (request, reply) => {
    if (!(await mayOpen(request))) return reply.code(404).send();
    const current = generations.current();
    if (content.of !== current.id) {
      content = { of: current.id, text: JSON.stringify(contentOf(options, current)) };
    }
    reply.headers(pageHeaders).header('cache-control', 'no-cache');
    return reply.type('application/json; charset=utf-8').send(content.text);
  });

  server.get<{ Params: { key: string; name: string } }>(
    explorerPaths.file(':key', ':name'),
    async (request, reply) => {
      if (!(await mayOpen(request))) return reply.code(404).send();
      const { params, headers } = request;
      const { key, directory } = await open();
      const file = params.key === key ? await fileOf(directory, params.name) : null;
      if (!file) return reply.code(404).send();
      const { contentType, plain, zipped } = file;
      reply.headers(pageHeaders).headers({ 'cache-control': oneYear, vary: 'accept-encoding' });
      reply.type(contentType);
      if (!/\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))) return reply.send(plain);
      return reply.header('content-encoding', 'gzip').send(zipped);
    },
  );
  if (options.issueToken) serveTokens(server, options.issueToken);

  return async function sendPage(
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    if (!(await mayOpen(request))) return reply.code(404).send();
    reply.headers(pageHeaders).headers({ 'cache-control': 'no-cache', vary: 'accept' });
    try {
      const { key } = await open();
      return reply.type('text/html; charset=utf-8').send(pageHtml(options.title, key));
    } catch (error) {
      log.error({ err: error }, 'the explorer could not be made');
      return reply.code(503).type('text/plain; charset=utf-8').send(unavailable);
    }
  };

  /** What failed is tried again by the next one who comes. */
  function open(): Promise<Page> {
    page ??= obtainPage(options.directory).catch((error: unknown) => {
      page = null;
      throw error;
    });
    return page;
  }

  async function fileOf(kept: string, name: string): Promise<PageFile | null> {
    const file = files.get(name) ?? (await readPageFile(kept, name));
    if (file) files.set(name, file);
    return file;
  }
}
