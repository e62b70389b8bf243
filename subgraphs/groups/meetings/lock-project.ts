import type { Work } from '../../../platform/commands/work';
import { requireOwn } from '../require-own';
import { forbidden } from '../../../platform/errors';
import { ResearchGroup } from './entities/research-group';
import { ResearchProject } from './entities/research-project';

/** A project, locked, and the groups that take part in it. */
export async function lockProject(work: Work, id: string) {
  const row = await work.lock(ResearchProject, id);
  const rows = await work.everything.byKeys(ResearchGroup, 'projectId', [id]);
  return { row, groupIds: rows.map(({ groupId }) => groupId) };
}

/** The same, for one of those groups: they alone act for the project. */
export async function lockOwnProject(work: Work, id: string, groupId: string) {
  requireOwn(work.viewer, groupId, 'act for this group');
  const project = await lockProject(work, id);
  if (!project.groupIds.includes(groupId)) throw forbidden('act for this project');
  return project;
}
