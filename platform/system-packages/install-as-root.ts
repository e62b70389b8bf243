import { run } from './run';

const install = [
  '-qq',
  '-y',
  '--no-install-recommends',
  '-o',
  'DPkg::Lock::Timeout=120',
  'install',
];
const quiet = ['DEBIAN_FRONTEND=noninteractive', 'apt-get'];

/** Installs into the system. The lists of packages are fetched when the first try fails. */
export async function installAsRoot(
  names: readonly string[],
  say: (line: string) => void,
): Promise<boolean> {
  if (await succeeds([...quiet, ...install, ...names])) return true;
  say('Fetching the lists of packages …');
  await succeeds([...quiet, '-qq', 'update']);
  return succeeds([...quiet, ...install, ...names]);
}

const succeeds = async (words: readonly string[]) => (await run('env', words)).code === 0;
