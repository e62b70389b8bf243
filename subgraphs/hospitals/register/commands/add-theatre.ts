import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { text } from '../../../../platform/input/text';
import { Theatre } from '../entities/theatre';
import { holdSite } from '../hold-site';
import { keepChange } from '../keep-change';
import { refuseLabel } from '../refuse-label';
import { requireKeeper } from '../require-keeper';
import { theatreFact } from '../theatre-fact';
import type { RegisterOutcome } from './register-hospital';

interface AddTheatre {
  readonly site: string;
  readonly label: string;
  readonly kind: Theatre['kind'];
}

/** A site has one more theatre or room. */
export async function addTheatre(work: Work, input: AddTheatre): Promise<RegisterOutcome> {
  const label = text('label', input.label, 60);
  const { hospital, site } = await holdSite(work, input.site);
  requireKeeper(work.viewer, hospital, 'add theatres to this site');
  const { kind } = input;
  const row: Theatre = {
    id: newId(work.now.getTime()),
    siteId: site.id,
    label,
    kind,
    inUse: true,
    version: 1,
  };
  await refuseLabel(work, row);
  await work.insert(Theatre, row);
  await keepChange(work, 'Theatre', row);
  work.publish(theatreFact(row));
  return { id: row.id, version: row.version };
}
