/// The main job from end to end through the window itself, on a real node: real presses and keys on the real widgets, in
/// English and in German, and by the keyboard alone. `node --test` with BALLAST and BALLASTCTL naming the programs; leaves pictures of every page.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { demoPolicy, PracticeProgram } from './program.mjs';

let chain;

before(async () => {
    chain = await PracticeProgram.start();
});

after(() => chain.stop());

function drive(data, pictures, more) {
    const args = ['--data', path.join(chain.folder, data), '--practice', chain.bookFile, '--self-drive', pictures, ...more, demoPolicy];
    const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen', XDG_RUNTIME_DIR: chain.folder };
    return new Promise(resolve => {
        execFile(process.env.BALLAST, args, { timeout: 240_000, env }, (error, stdout, stderr) => {
            resolve({ code: error ? error.code ?? 1 : 0, lines: stdout.trim().split('\n'), words: stderr });
        });
    });
}

async function performs(language, name = language, more = []) {
    const data = path.join(chain.folder, name);
    await chain.addKeys(name);
    mkdirSync(data, { recursive: true, mode: 0o700 });
    writeFileSync(path.join(data, 'settings.ini'), `[look]\nlanguage=${language}\n`, { mode: 0o600 });
    const pictures = path.join(process.env.BALLAST_PICTURES ?? chain.folder, `window-${name}`);
    rmSync(pictures, { recursive: true, force: true }); // those of an earlier run would count as this one's
    const drifted = await chain.rpc('evm_snapshot');
    const { code, lines, words } = await drive(name, pictures, more);
    assert.equal(code, 0, `${lines.join('\n')}\n${words}`);
    const last = /^demo: 2 assets out of band before, 0 after, transaction (0x[0-9a-f]{64})$/.exec(lines.at(-1));
    assert.ok(last, lines.at(-1));
    const receipt = await chain.rpc('eth_getTransactionReceipt', last[1]);
    assert.equal(receipt.status, '0x1');
    assert.equal(receipt.to.toLowerCase(), chain.book.treasury.toLowerCase());
    const status = await chain.run(name, 'status');
    assert.equal(status.json.drift.outside, 0);
    const log = await chain.run(name, 'audit', 'verify');
    assert.equal(log.code, 0, log.words);
    for (const page of ['overview', 'drift', 'plan', 'approve', 'activity', 'policy', 'wallets', 'networks', 'settings'])
        for (const look of ['light', 'dark'])
            assert.ok(readdirSync(pictures).some(name => name.endsWith(`-${page}-${look}.png`)), `${page} ${look}`);
    assert.ok(await chain.rpc('evm_revert', drifted));
}

test('the window brings the treasury back to target', () => performs('en'));
test('and does so in German', () => performs('de'));
test('and by the keyboard alone', () => performs('en', 'keys', ['--by-keys']));
