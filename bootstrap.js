/**
 * Makes a fresh clone ready to run: installs the packages when they are missing or came from
 * another package-lock.json, and with --browser the browser that tests drive. Needs nothing but
 * Node, and is written so that an old one can still read the sentence that asks for a newer one.
 */
'use strict';

const { spawn } = require('child_process');
const { createHash, randomBytes } = require('crypto');
const fs = require('fs');
const path = require('path');

const here = (...names) => path.join(__dirname, ...names);
const stampPath = here('node_modules', '.installed');
const browserPath = here('.data', 'browser');
const npmPath = here('.data', 'bootstrap.npm'); // names the npm that we run

function main() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
  }
  const wantsBrowser = process.argv.includes('--browser') && !hasBrowser();
  if (isInstalled() && !wantsBrowser) return;

  whileLocked((done) => {
    installPackages(() => (wantsBrowser ? installBrowser(done) : done()));
  });
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

// --- Packages

/** What was installed, for which machine: a folder that was copied to another one is no use there. */
function wantedStamp() {
  const lock = fs.readFileSync(here('package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${process.platform} ${process.arch}\n`;
}

function isInstalled() {
  return read(stampPath) === wantedStamp();
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function installPackages(next) {
  if (isInstalled()) return next(); // by the command that we have waited for
  if (agreesWithLock()) return stamp(next);

  endAbandonedNpm();
  // Without the stamp an interrupted installation is repeated.
  fs.rmSync(stampPath, { force: true });
  fs.rmSync(here('node_modules', '.package-lock.json'), { force: true });
  const onTerminal = process.stderr.isTTY;
  const options = onTerminal ? ['--loglevel=error'] : ['--loglevel=error', '--no-progress'];
  const stopSaying = sayUntilDone('Installing packages', onTerminal);
  npm(['ci', '--include=dev', '--no-audit', '--no-fund', ...options], (code) => {
    stopSaying(code === 0);
    if (code === 0) return stamp(next);
    fail('The packages could not be installed: look at the message above, then try again.');
  });
}

function stamp(next) {
  fs.writeFileSync(`${stampPath}.unfinished`, wantedStamp());
  fs.renameSync(`${stampPath}.unfinished`, stampPath);
  next();
}

/** Somebody may have run npm by hand: npm's own record, written last, says what lies there. */
function agreesWithLock() {
  const record = read(here('node_modules', '.package-lock.json'));
  if (record === null) return false;
  const there = JSON.parse(record).packages;
  const wanted = JSON.parse(read(here('package-lock.json'))).packages;
  return Object.keys(wanted).every((place) => {
    if (place === '') return true;
    if (!(place in there)) return wanted[place].optional === true;
    return there[place].version === wanted[place].version;
  });
}

function npm(args, next) {
  const ofScript = process.env.npm_execpath; // the npm that runs us
  const isNpm = ofScript !== undefined && /npm-cli\.[cm]?js$/.test(ofScript);
  const [program, first] = isNpm ? [process.execPath, [ofScript]] : ['npm', []];
  const child = spawn(program, [...first, ...args], {
    cwd: __dirname,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  child.on('error', () => fail('npm was not found: install it together with Node 20.19 or newer.'));
  if (child.pid) fs.writeFileSync(npmPath, identityOf(child.pid) || '');
  process.on('exit', () => child.kill()); // does nothing once it has ended
  child.on('exit', (code) => {
    fs.rmSync(npmPath, { force: true });
    next(code);
  });
}

/** When we are killed, npm goes on; two of them in one folder would spoil it. */
function endAbandonedNpm() {
  const identity = read(npmPath);
  const pid = parseInt(identity, 10);
  while (identity && identityOf(pid) === identity) {
    process.kill(pid, 'SIGKILL');
    pause();
  }
}

/** A terminal sees npm's own progress; a log gets a line now and then. */
function sayUntilDone(what, onTerminal) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  console.error(`${what} (once, it takes about a minute) …`);
  const timer = setInterval(() => {
    if (!onTerminal) console.error(`${what}: ${seconds()} s …`);
  }, 15000);
  return (isDone) => {
    clearInterval(timer);
    if (isDone) console.error(`${what}: done in ${seconds()} s.`);
  };
}

// --- Browser

function hasBrowser() {
  const program = read(browserPath);
  return program !== null && fs.existsSync(program);
}

function installBrowser(next) {
  require('tsx/cjs');
  const { obtainBrowser } = require('./platform/system-packages/obtain-browser.ts');
  obtainBrowser(here('.data', 'packages'), (line) => console.error(line)).then(
    (program) => {
      fs.writeFileSync(browserPath, program);
      next();
    },
    (error) => fail(error.message),
  );
}

// --- One at a time

/**
 * The lock is a symbolic link that names its holder, so that it can be taken from a dead one.
 * Taking it is under a lock of its own, or two could take it from each other.
 */
function whileLocked(work) {
  const file = here('.data', 'bootstrap.lock');
  try {
    fs.mkdirSync(here('.data'), { recursive: true, mode: 0o700 });
    acquire(file, true);
  } catch {
    fail(`The folder ${__dirname} can not be written to: make it yours, or free some space.`);
  }
  process.on('exit', () => fs.rmSync(file, { force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1));
  work(() => process.exit(0));
}

function acquire(file, isLoud) {
  const mine = `${identityOf(process.pid)}|${randomBytes(8).toString('hex')}`;
  let hasSpoken = !isLoud;
  while (!wasMade(file, mine)) {
    const holder = linkTarget(file);
    if (holder === null) continue;
    const [identity, token] = holder.split('|');
    if (identityOf(parseInt(identity, 10)) !== identity) {
      const clearing = `${file}.${token}`;
      acquire(clearing, false);
      if (linkTarget(file) === holder) fs.unlinkSync(file);
      fs.unlinkSync(clearing);
      continue;
    }
    if (!hasSpoken) console.error('Waiting for another command that installs …');
    hasSpoken = true;
    pause();
  }
}

function pause() {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
}

function wasMade(file, target) {
  try {
    fs.symlinkSync(target, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function linkTarget(file) {
  try {
    return fs.readlinkSync(file);
  } catch {
    return null;
  }
}

/** A pid may be given again; on Linux its start time tells the runs apart. */
function identityOf(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code === 'ESRCH') return null;
  }
  const stat = read(`/proc/${pid}/stat`);
  if (stat === null) return `${pid}:`;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' ? null : `${pid}:${fields[19]}`;
}

main();
