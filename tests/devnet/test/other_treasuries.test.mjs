/// Other treasuries than the demonstration's: a Safe 1.3.0, a plain account, a node without eth_simulateV1, and a program that
/// is killed on the way. `node --test` with BALLASTCTL naming the program.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { PracticeProgram } from './program.mjs';

const practice = ['--chain', 'Practice chain'];
let chain;
let grants;
let plain;

/// Watches an address as it stands, then moves ten points of the target from the first line to the last: it is off by that.
async function addDrifted(data, address) {
    const added = await chain.run(data, 'treasury', 'add', '--address', address, ...practice);
    assert.equal(added.code, 0, added.words);
    const policy = (await chain.run(data, 'policy', 'show')).json;
    policy.targets.at(0).weight = Math.round((policy.targets.at(0).weight - 10) * 10) / 10;
    policy.targets.at(-1).weight = Math.round((policy.targets.at(-1).weight + 10) * 10) / 10;
    for (const target of policy.targets) target.band = { kind: 'absolute', width: 2 };
    const file = path.join(chain.folder, `${data}.json`);
    writeFileSync(file, JSON.stringify(policy));
    const imported = await chain.run(data, 'policy', 'import', file, ...practice);
    assert.equal(imported.code, 0, imported.words);
}

/// The node, but without one method, as many nodes are.
async function without(method) {
    const server = createServer(async (request, response) => {
        const parts = [];
        for await (const part of request) parts.push(part);
        const asked = JSON.parse(Buffer.concat(parts));
        const refuse = one => ({ jsonrpc: '2.0', id: one.id, error: { code: -32601, message: 'Method not found' } });
        const list = Array.isArray(asked) ? asked : [asked];
        const answers = [];
        for (const one of list) {
            if (one.method === method) answers.push(refuse(one));
            else answers.push(await (await fetch(chain.book.rpc_url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(one) })).json());
        }
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(Array.isArray(asked) ? answers : answers[0]));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return server;
}

const owners = () => chain.book.owners.slice(0, 2).flatMap(owner => ['--sign-with', owner.address]);
const safeNonce = address => chain.rpc('eth_call', { to: address, data: '0xaffed0e0' }, 'latest').then(Number);

before(async () => {
    chain = await PracticeProgram.start();
    grants = chain.book.treasuries.find(each => each.version === '1.3.0').address;
    plain = chain.book.treasuries.find(each => each.kind === 'account').address;
    await chain.addKeys('grants');
    await addDrifted('grants', grants);
});

after(() => chain.stop());

test('the Safe simulates for a node that has no eth_simulateV1, with the same balances', async () => {
    const direct = await chain.run('grants', 'simulate');
    assert.equal(direct.json.method, 'eth_simulateV1');
    const server = await without('eth_simulateV1');
    chain.endpoint = `http://127.0.0.1:${server.address().port}`;
    const simulated = await chain.run('grants', 'simulate');
    chain.endpoint = chain.book.rpc_url;
    server.closeAllConnections();
    server.close();
    assert.equal(simulated.code, 0, simulated.words);
    assert.equal(simulated.json.method, 'safe_accessor');
    assert.deepEqual(simulated.json.balance_changes, direct.json.balance_changes);
    assert.deepEqual(simulated.json.checks.filter(row => row.verdict === 'block'), []);
});

test('killed after its transaction was mined, it resumes to the outcome and sends nothing twice', async () => {
    const victim = chain.begin('grants', 'execute', '--notes-read', ...owners());
    for (let wait = 0; wait < 300 && (await safeNonce(grants)) === 0; ++wait) await new Promise(resolve => setTimeout(resolve, 50));
    victim.kill('SIGKILL');
    await once(victim, 'exit');
    assert.equal(await safeNonce(grants), 1);
    const payer = chain.book.owners[0].address;
    const sent = await chain.rpc('eth_getTransactionCount', payer, 'latest');
    const status = await chain.run('grants', 'status');
    assert.equal(status.json.unfinished.length, 1);
    const resumed = await chain.run('grants', 'execute', '--resume', String(status.json.unfinished[0].plan));
    assert.equal(resumed.code, 0, resumed.words);
    assert.equal(resumed.json.executed, true);
    assert.equal(await chain.rpc('eth_getTransactionCount', payer, 'latest'), sent);
    const after = await chain.run('grants', 'status');
    assert.equal(after.json.drift.outside, 0);
    assert.deepEqual(after.json.unfinished, []);
});

test('a plain account trades call by call, says so, and lands on target', async () => {
    const key = path.join(chain.folder, 'key');
    writeFileSync(key, chain.book.plain.private_key, { mode: 0o600 });
    const passphrase = path.join(chain.folder, 'plain passphrase');
    writeFileSync(passphrase, 'a passphrase of its own\n', { mode: 0o600 });
    const imported = await chain.run('plain', '--passphrase-file', passphrase, 'wallet', 'import', key);
    assert.equal(imported.code, 0, imported.words);
    await addDrifted('plain', plain);
    const simulated = await chain.run('plain', 'simulate');
    assert.equal(simulated.json.plan.atomic, false);
    assert.equal(simulated.json.checks.find(row => row.check === 'not_atomic').verdict, 'note');
    const unread = await chain.run('plain', '--passphrase-file', passphrase, 'execute', '--sign-with', plain);
    assert.equal(unread.json.error.code, 'notes_unread');
    const executed = await chain.run('plain', '--passphrase-file', passphrase, 'execute', '--notes-read', '--sign-with', plain);
    assert.equal(executed.code, 0, executed.words);
    const after = await chain.run('plain', 'status');
    assert.equal(after.json.drift.outside, 0);
});
