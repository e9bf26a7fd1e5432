import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../scripts/commands/index.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';
import { type Imported, type Watching, watcher } from '../../scripts/steps/watch/watch.ts';
import { capturedContext } from '../cli/captured.ts';
import { folderWith, put } from './folder.ts';

const exported =
  'id,Kommentar\n1,Die Karte kam auch nach drei Wochen nicht an\n2,In der Filiale war man freundlich\n';

/** Types `npm run watch -- --once` in a project of its own. */
async function watchOnce(root: string, more: string[] = []) {
  const env = { OUTSIDE_IN_KEY: 'key of the tests' };
  const context = capturedContext({ root, cwd: root, env, now: () => new Date() });
  const exit = await runCommandLine(['watch', '--once', '--quiet', '50', ...more], context, commands);
  return { exit, out: context.out(), err: context.err() };
}

describe('npm run watch -- --once', () => {
  it('imports what lies there, each file into its source, and reports beside it', async () => {
    const root = folderWith({
      'inbox/karten-2026-10.csv': exported,
      'inbox/filialen/liste.csv': exported,
      'content/evidence/karten/source.yaml':
        'title: {de: Karten, en: Cards}\nchannel: online\nmethod: ticket\nsolicited: false\n',
    });
    const { exit, out, err } = await watchOnce(root);
    expect(err).toMatch(/filialen\/liste\.csv: imported; see done\/filialen\/liste\.csv\.report\.txt/);
    expect({ exit, out }).toEqual({ exit: 0, out: '2 imported, 0 of them with rejected rows; 0 rejected\n' });
    expect(readdirSync(join(root, 'content/evidence')).sort()).toEqual(['filialen', 'karten']);
    expect(readdirSync(join(root, 'inbox')).sort()).toEqual(['done', 'filialen', 'rejected']);
    const report = readFileSync(join(root, 'inbox/done/karten-2026-10.csv.report.txt'), 'utf8');
    expect(report).toContain('2 rows read = 2 new');
    expect(report).not.toContain(root);
  });

  it('moves what cannot be imported to rejected with the reason, and goes on with the next', async () => {
    const root = folderWith({
      'inbox/a.csv': 'id,zahl\n1,2\n',
      'inbox/b.csv': exported,
      'inbox/-.csv': exported,
    });
    const { exit, out } = await watchOnce(root);
    expect({ exit, out }).toEqual({ exit: 1, out: '2 imported, 0 of them with rejected rows; 1 rejected\n' });
    expect(readFileSync(join(root, 'inbox/rejected/a.csv.report.txt'), 'utf8')).toMatch(
      /`a\.csv` has neither text nor answers/,
    );
  });

  it('says by its exit code that rows were rejected, and the report names them', async () => {
    const root = folderWith({ 'inbox/a.csv': `${exported}3\n` });
    const { exit, out } = await watchOnce(root);
    expect({ exit, out }).toEqual({ exit: 2, out: '1 imported, 1 of them with rejected rows; 0 rejected\n' });
    expect(readFileSync(join(root, 'inbox/done/a.csv.report.txt'), 'utf8')).toMatch(/Rejected: a\.csv:4/);
  });

  it('drafts a study of a report that is dropped', async () => {
    const root = folderWith({
      'inbox/Interviews.md': '# Interviews im März 2026\n\n## Ergebnisse\n\n- Karten kommen spät an.\n',
    });
    expect((await watchOnce(root)).exit).toBe(0);
    expect(existsSync(join(root, 'content/studies/interviews-im-maerz-2026.md'))).toBe(true);
  });

  it('watches another folder where it is told to', async () => {
    const root = folderWith({ 'elsewhere/a.csv': exported });
    expect((await watchOnce(root, ['--folder', 'elsewhere', '--content', 'wiki'])).exit).toBe(0);
    expect(readdirSync(join(root, 'wiki/evidence'))).toEqual(['a']);
  });
});

/** A watcher over a folder whose imports a test decides. */
function watching(inbox: string, importFile: Watching['importFile']) {
  const said: string[] = [];
  let time = 0;
  const watch = watcher({
    inbox,
    quiet: 10,
    keepDays: 7,
    importFile,
    say: (line) => said.push(line),
    now: () => {
      time += 100;
      return time;
    },
  });
  return { watch, said };
}

const never = () => false;
const fine: Imported = { exit: 0, printed: 'fine' };

describe('a watch', () => {
  it('imports one file after the other, never two at once', async () => {
    const inbox = folderWith({ 'a.csv': '1', 'b.csv': '2', 'c.csv': '3' });
    let atOnce = 0;
    const { watch } = watching(inbox, async () => {
      atOnce += 1;
      expect(atOnce).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 5));
      atOnce -= 1;
      return fine;
    });
    await watch.look(never);
    await watch.look(never);
    expect(watch.tally).toEqual({ done: 3, partly: 0, rejected: 0 });
  });

  it('looks again at a file that changed while it was imported', async () => {
    const inbox = folderWith({ 'a.csv': '1' });
    let times = 0;
    const { watch, said } = watching(inbox, async () => {
      times += 1;
      if (times === 1) put(inbox, 'a.csv', '1 and more');
      return fine;
    });
    await watch.look(never);
    expect(await watch.look(never)).toBe(true);
    expect(existsSync(join(inbox, 'a.csv'))).toBe(true);
    while (await watch.look(never));
    expect(times).toBe(2);
    expect(said.join('\n')).toContain('changed while it was imported');
    expect(readFileSync(join(inbox, 'done/a.csv'), 'utf8')).toBe('1 and more');
  });

  it('imports a file once more that a stalled copy goes on writing after it was moved', async () => {
    const inbox = folderWith({ 'nps/a.csv': 'half' });
    const { watch, said } = watching(inbox, async () => fine);
    while (await watch.look(never));
    put(inbox, 'done/nps/a.csv', 'half and whole');
    await watch.look(never);
    expect(said.join('\n')).toContain('was still being written');
    expect(readdirSync(join(inbox, 'done/nps'))).toEqual([]);
    await watch.look(never);
    expect(readFileSync(join(inbox, 'done/nps/a.csv'), 'utf8')).toBe('half and whole');
    expect(watch.tally.done).toBe(2);
  });

  it('goes on where a file vanishes', async () => {
    const inbox = folderWith({ 'a.csv': '1', 'b.csv': '2' });
    const { watch, said } = watching(inbox, async ({ path, name }) => {
      if (name === 'a.csv') rmSync(path);
      return name === 'a.csv' ? { exit: 1, printed: 'no file' } : fine;
    });
    while (await watch.look(never));
    expect(said.join('\n')).toContain('a.csv: gone before it could be moved');
    expect(watch.tally).toEqual({ done: 1, partly: 0, rejected: 0 });
  });

  it('finishes the file in hand when it is stopped, and leaves the others', async () => {
    const inbox = folderWith({ 'a.csv': '1', 'b.csv': '2' });
    let stop = false;
    const { watch } = watching(inbox, async () => {
      stop = true;
      return fine;
    });
    await watch.look(() => stop);
    await watch.look(() => stop);
    expect(watch.tally.done).toBe(1);
    expect(readdirSync(inbox).filter((name) => name.endsWith('.csv'))).toHaveLength(1);
  });

  it('goes on where the folder is away for a while, and says so once', async () => {
    const root = folderWith({ inbox: 'a file where the folder should be' });
    const inbox = join(root, 'inbox');
    const { watch, said } = watching(inbox, async () => fine);
    for (let count = 0; count < 3; count += 1) expect(await watch.look(never)).toBe(true);
    expect(said).toEqual([
      'The inbox cannot be read or written (ENOTDIR); it is looked at again until it can.',
    ]);
    rmSync(inbox);
    put(root, 'inbox/a.csv', '1');
    while (await watch.look(never));
    expect(watch.tally.done).toBe(1);
  });

  it('says at the beginning how many rejected files wait', async () => {
    const inbox = folderWith({ 'rejected/a.csv': '1' });
    const { watch, said } = watching(inbox, async () => fine);
    await watch.look(never);
    expect(said[0]).toMatch(/^1 rejected file waits in rejected, with what people wrote, unredacted/);
  });
});
