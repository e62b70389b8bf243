import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Log } from '../../platform/log';
import { explorerPaths } from './explorer-paths';
import { obtainPage, type Page } from './bundle/obtain-page';
import type { ExplorerOptions } from './options';
import { pageHeaders } from './page-headers';
import { pageHtml } from './page-html';
import { readPageFile, type PageFile } from './bundle/read-page-file';

const oneYear = 'public, max-age=31536000, immutable';
const unavailable = 'The explorer is not available: look into the log of the gateway.\n';

/**
 * Answers for the explorer's files, and gives the function that sends its page. Nothing is made or
 * read before somebody comes to look.
 */
export function serveExplorer(server: FastifyInstance, options: ExplorerOptions, log: Log) {
  const { title, sdl, examples, directory } = options;
  const files = new Map<string, PageFile>();
  let page: Promise<Page> | null = null;
  let content: string | null = null;

  server.get(explorerPaths.content, (_request, reply) => {
    content ??= JSON.stringify({
      title,
      endpoint: '/graphql',
      sdl: sdl(),
      examples: examples(),
    });
    reply.headers(pageHeaders).header('cache-control', 'no-cache');
    return reply.type('application/json; charset=utf-8').send(content);
  });

  server.get<{ Params: { key: string; name: string } }>(
    explorerPaths.file(':key', ':name'),
    async ({ params, headers }, reply) => {
      const { key, directory: kept } = await open();
      const file = params.key === key ? await fileOf(kept, params.name) : null;
      if (!file) return reply.code(404).send();
      const { contentType, plain, zipped } = file;
      reply.headers(pageHeaders).headers({ 'cache-control': oneYear, vary: 'accept-encoding' });
      reply.type(contentType);
      if (!/\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))) return reply.send(plain);
      return reply.header('content-encoding', 'gzip').send(zipped);
    },
  );

  return async function sendPage(reply: FastifyReply): Promise<FastifyReply> {
    reply.headers(pageHeaders).headers({ 'cache-control': 'no-cache', vary: 'accept' });
    try {
      const { key } = await open();
      return reply.type('text/html; charset=utf-8').send(pageHtml(title, key));
    } catch (error) {
      log.error({ err: error }, 'the explorer could not be made');
      return reply.code(503).type('text/plain; charset=utf-8').send(unavailable);
    }
  };

  /** What failed is tried again by the next one who comes. */
  function open(): Promise<Page> {
    page ??= obtainPage(directory).catch((error: unknown) => {
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
