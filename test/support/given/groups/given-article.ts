import { newId } from '../../../../platform/id';
import { Article } from '../../../../subgraphs/groups/assistance/entities/article';
import type { TestGraph } from '../../graph';

type Given = Partial<Article> & { readonly groupId: string };

/** An article for everybody. */
export async function givenArticle(graph: TestGraph, given: Given): Promise<Article> {
  const row: Article = {
    id: newId(),
    authorId: null,
    title: '自由执业一年',
    body: '经验分享',
    topic: null,
    audience: 'PUBLIC',
    audienceGroupId: null,
    publishedAt: new Date(),
    withdrawnAt: null,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(Article, row);
  return row;
}
