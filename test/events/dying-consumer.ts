import { openDatabase } from '../../platform/database';
import { commonTables } from '../../platform/subgraph/common-tables';
import { followOnce } from '../../platform/events/follow';
import { askOwner, following } from './toys';

/** Usage: dying-consumer OWNER_URL CONSUMER_URL. Applies a page, says so, and never commits. */
async function main([ownerUrl = '', consumerUrl = '']: readonly string[]) {
  const { entities } = commonTables;
  const [east, west] = await Promise.all(
    [ownerUrl, consumerUrl].map((url) => openDatabase({ url, entities })),
  );
  let applied = 0;
  const stuck = {
    ...following,
    apply: {
      async Happened(...given: Parameters<NonNullable<typeof following.apply.Happened>>) {
        await following.apply.Happened!(...given);
        applied += 1;
        if (applied < 10) return;
        process.stdout.write('applied\n');
        await new Promise(() => undefined);
      },
    },
  };
  setInterval(() => undefined, 1_000); // alive until somebody kills it
  await followOnce(west!, stuck, askOwner(east!), 'dying');
}

void main(process.argv.slice(2));
