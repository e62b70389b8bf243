import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A clone of a project with one package, which needs no network to be installed. */
export function smallClone() {
  const folder = mkdtempSync(join(tmpdir(), 'small-clone-'));
  const place = (...names: string[]) => join(folder, ...names);
  copyFileSync(join(__dirname, '../../bootstrap.js'), place('bootstrap.js'));

  /** What somebody's change of the dependencies leaves behind. */
  function depend(version: string) {
    const project = {
      name: 'small',
      version: '1.0.0',
      dependencies: { dependency: 'file:./local' },
    };
    const local = { name: 'dependency', version };
    mkdirSync(place('local'), { recursive: true });
    writeFileSync(place('local/package.json'), JSON.stringify(local));
    writeFileSync(place('package.json'), JSON.stringify(project));
    const packages = {
      '': project,
      local,
      'node_modules/dependency': { resolved: 'local', link: true },
    };
    const lock = { ...project, lockfileVersion: 3, requires: true, packages };
    writeFileSync(place('package-lock.json'), JSON.stringify(lock));
  }

  depend('1.0.0');
  return {
    place,
    depend,

    async bootstrap(...nodeOptions: string[]) {
      const child = spawn(process.execPath, [...nodeOptions, place('bootstrap.js')]);
      let output = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
      }
      const [code] = (await once(child, 'close')) as [number];
      return { code, output };
    },

    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
