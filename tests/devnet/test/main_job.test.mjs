/// The main job from end to end on a real node with the real contracts, through `ballastctl`: read, plan, simulate, sign by two
/// owners, send, prove. `node --test` with BALLASTCTL naming the program.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const here = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const policy = path.join(here, '../../resources/demo/policy.json');
const ctl = process.env.BALLASTCTL;
const folder = mkdtempSync(path.join(os.tmpdir(), 'ballast-main-job-'));
const passphrases = path.join(folder, 'passphrases');
let chain;
let book;

/// Runs ballastctl on a data folder; gives its exit code, its JSON document and its words.
function run(data, ...args) {
    const all = ['--data', path.join(folder, data), '--practice-endpoint', book.rpc_url, '--json', ...args];
    if (!args.includes('--passphrase-file')) all.push('--passphrase-file', passphrases);
    return new Promise(resolve => {
        execFile(ctl, all, { timeout: 120_000, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
            resolve({ code: error ? error.code : 0, json: stdout ? JSON.parse(stdout) : null, words: stderr });
        });
    });
}

function nodeScript(script, ...args) {
    return new Promise((resolve, reject) => {
        execFile(process.execPath, [path.join(here, script), ...args], { timeout: 120_000 }, error => (error ? reject(error) : resolve()));
    });
}

before(async () => {
    assert.ok(ctl, 'BALLASTCTL names the program under test');
    writeFileSync(passphrases, 'practice ines\npractice marek\n', { mode: 0o600 });
    const bookFile = path.join(folder, 'book.json');
    chain = spawn(process.execPath, [path.join(here, 'up.mjs'), '--keep', '--block-time', '1', '--book', bookFile], { stdio: ['pipe', 'pipe', 'inherit'] });
    await new Promise((resolve, reject) => {
        chain.stdout.on('data', text => String(text).includes('"ready":true') && resolve());
        chain.once('exit', () => reject(new Error('the practice chain did not start')));
    });
    book = JSON.parse(readFileSync(bookFile, 'utf8'));
    for (const data of ['first', 'second']) {
        await nodeScript('keystores.mjs', bookFile, path.join(folder, data, 'keys'));
        const added = await run(data, 'treasury', 'add', '--policy', policy, '--chain', 'Practice chain');
        assert.equal(added.code, 0, added.words);
    }
});

after(async () => {
    const ended = new Promise(resolve => chain.once('exit', resolve));
    chain.stdin.end();
    await ended;
    rmSync(folder, { recursive: true });
});

const owners = () => book.owners.slice(0, 2).flatMap(owner => ['--sign-with', owner.address]);

test('a wrong passphrase is refused in words and sends nothing', async () => {
    const wrong = path.join(folder, 'wrong');
    writeFileSync(wrong, 'not this one\nnor this\n');
    const refused = await run('first', '--passphrase-file', wrong, 'execute', '--notes-read', ...owners());
    assert.equal(refused.code, 1);
    assert.equal(refused.json.error.code, 'passphrase_wrong');
    const status = await run('first', 'status');
    assert.equal(status.json.drift.outside, 2);
});

test('one signature of two is not enough', async () => {
    const refused = await run('first', 'execute', '--notes-read', '--sign-with', book.owners[0].address);
    assert.equal(refused.code, 1);
    assert.equal(refused.json.error.code, 'signatures_missing');
});

test('a second signer with another data folder gets the same hashes at the same block', async () => {
    for (let attempt = 0; attempt < 5; ++attempt) {
        const [first, second] = await Promise.all([run('first', 'plan'), run('second', 'plan')]);
        assert.equal(first.json.decision, 'plan');
        if (first.json.plan.block.hash !== second.json.plan.block.hash) continue;
        assert.equal(first.json.plan.digest, second.json.plan.digest);
        return;
    }
    assert.fail('no attempt saw both at one block');
});

test('the plan passes its checks, executes atomically and lands on target as planned', async () => {
    const simulated = await run('first', 'simulate');
    assert.equal(simulated.code, 0, simulated.words);
    assert.deepEqual(simulated.json.checks.filter(row => row.verdict === 'block'), []);
    const executed = await run('first', 'execute', '--notes-read', ...owners());
    assert.equal(executed.code, 0, executed.words);
    assert.equal(executed.json.executed, true);
    for (const trade of executed.json.trades) assert.ok(Number(trade.actual) >= Number(trade.floor), JSON.stringify(trade));
    const status = await run('first', 'status');
    assert.equal(status.json.drift.outside, 0);
    assert.equal(status.json.decision.reason, 'inside_bands');
    assert.equal(status.json.safe.nonce, '1');
    const log = await run('first', 'audit', 'verify');
    assert.equal(log.code, 0, log.words);
});

test('the other folder, whose plan is now outdated, holds too', async () => {
    const plan = await run('second', 'plan');
    assert.equal(plan.json.decision, 'hold');
});
