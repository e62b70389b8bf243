import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const listening = '0A'; // the state's name in the kernel's table

/** Where a program listens for TCP, as "address:port" in the kernel's hexadecimal (Linux only). */
export function listeningPorts(pid: number): string[] {
  const sockets = new Set(
    readdirSync(`/proc/${pid}/fd`).map((fd) => targetOf(`/proc/${pid}/fd/${fd}`)),
  );
  return ['tcp', 'tcp6'].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => fields[3] === listening && sockets.has(`socket:[${fields[9]}]`))
      .map((fields) => `${fields[1]}`),
  );
}

function targetOf(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return ''; // closed meanwhile
  }
}
