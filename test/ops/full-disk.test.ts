import { StartError } from '../../platform/start-error';
import { unlessDiskFills } from '../../platform/unless-disk-fills';

const forever = () => new Promise<never>(() => undefined);

describe('a start on a disk that fills meanwhile', () => {
  it('ends in one sentence, though the database waits for ever', async () => {
    let freeBytes = 50_000_000;
    const start = unlessDiskFills('/data', forever, () => (freeBytes -= 30_000_000));
    await expect(start).rejects.toThrow(StartError);
    await expect(start).rejects.toThrow(
      'The disk is full: free some space for /data and start again.',
    );
  });

  it('goes on as long as there is space, and brings what the work brought', async () => {
    const work = () => new Promise<string>((resolve) => setTimeout(resolve, 1_200, 'started'));
    expect(await unlessDiskFills('/', work, () => 50_000_000)).toBe('started');
    expect(await unlessDiskFills('/tmp', () => Promise.resolve('at once'))).toBe('at once');
  });

  it('fails as the work fails', async () => {
    const start = unlessDiskFills('/tmp', () => Promise.reject(new Error('of its own')));
    await expect(start).rejects.toThrow('of its own');
  });
});
