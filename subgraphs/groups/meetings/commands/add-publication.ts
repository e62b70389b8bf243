import type { Work } from '../../../../platform/commands/work';
import { badInput } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { optionalText, text } from '../../../../platform/input/text';
import { ResearchProject } from '../entities/research-project';
import { ResearchPublication } from '../entities/research-publication';
import { keepResearchStep } from '../keep-research-step';
import { lockOwnProject } from '../lock-project';
import { projectOutcome, type ProjectOutcome } from '../outcomes';

interface AddPublication {
  readonly id: string;
  readonly group: string;
  readonly title: string;
  readonly venue?: string | null;
  readonly publishedOn?: string | null;
  readonly doi?: string | null;
}

const doiForm = /^10\.\d{4,9}\/[!-~]{1,180}$/;

/** One of its groups says what was published of a project. */
export async function addPublication(work: Work, input: AddPublication): Promise<ProjectOutcome> {
  const title = text('title', input.title, 400);
  const venue = optionalText('venue', input.venue, 200);
  const doi = input.doi ?? null;
  if (doi !== null && !doiForm.test(doi)) {
    throw badInput('DOI_FORM', 'doi: is not a digital object identifier.', { field: 'doi' });
  }
  const { row } = await lockOwnProject(work, input.id, input.group);
  const publishedOn = input.publishedOn ?? null;
  const publishedPrecision = publishedOn === null ? null : 'DAY';
  const said = { title, venue, publishedOn, publishedPrecision, doi } as const;
  await work.insert(ResearchPublication, {
    id: newId(work.now.getTime()),
    projectId: row.id,
    ...said,
  });
  const published = await work.change(ResearchProject, row, {});
  await keepResearchStep(work, published, { kind: 'PUBLISHED', groupId: input.group });
  return projectOutcome(published);
}
