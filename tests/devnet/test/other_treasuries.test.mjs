/// Other treasuries than the demonstration's: a Safe 1.3.0, a plain account, a node without eth_simulateV1, and a program that
/// is killed on the way. `node --test` with BALLASTCTL naming the program.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { notesRead, PracticeProgram } from './program.mjs';
import { Proxy } from './proxy.mjs';

let chain;
let grants;
let plain;

/// The node, but without one method, as many nodes are.
const without = method => Proxy.start(chain.book.rpc_url, (one, forward) =>
    (one.method === method ? { jsonrpc: '2.0', id: one.id, error: { code: -32601, message: 'Method not found' } } : forward()));

before(async () => {
    chain = await PracticeProgram.start();
    grants = chain.book.treasuries.find(each => each.version === '1.3.0').address;
    plain = chain.book.treasuries.find(each => each.kind === 'account').address;
    await chain.addKeys('grants');
    await chain.addDrifted('grants', grants);
});

after(() => chain.stop());

/// The dry run with and without eth_simulateV1; the second by the Safe's own accessor. Each is of its own block, whose base
/// fee may lead to a slightly other split. Gives the balances.
async function simulateBothWays() {
    const direct = await chain.run('grants', 'simulate');
    assert.equal(direct.json.method, 'eth_simulateV1', direct.words);
    const proxy = await without('eth_simulateV1');
    chain.endpoint = proxy.url;
    const simulated = await chain.run('grants', 'simulate');
    chain.endpoint = chain.book.rpc_url;
    proxy.stop();
    assert.equal(simulated.code, 0, simulated.words);
    assert.equal(simulated.json.method, 'safe_accessor');
    const changes = simulated.json.balance_changes;
    assert.deepEqual(changes.map(each => each.token), direct.json.balance_changes.map(each => each.token));
    changes.forEach(({ before, after }, i) => {
        const other = direct.json.balance_changes[i];
        assert.equal(before, other.before);
        assert.ok(Math.abs(after - other.after) <= 1e-5 * Math.max(before, after), `${after} and ${other.after}`);
    });
    assert.deepEqual(simulated.json.checks.filter(row => row.verdict === 'block'), []);
    return changes;
}

test('the Safe simulates for a node that has no eth_simulateV1, with the same balances', simulateBothWays);

test('and does so when ether must be wrapped first', async () => {
    const before = await chain.rpc('evm_snapshot');
    await chain.rpc('anvil_setBalance', grants, '0x' + (2000n * 10n ** 18n).toString(16));
    const changes = await simulateBothWays();
    const ether = changes.find(each => each.token === 'ETH');
    assert.ok(Number(ether.after) < Number(ether.before), JSON.stringify(changes));
    assert.ok(await chain.rpc('evm_revert', before));
});

test('killed after its transaction was mined, it resumes to the outcome and sends nothing twice', async () => {
    const victim = chain.begin('grants', 'execute', ...notesRead, ...chain.signers());
    for (let wait = 0; wait < 300 && (await chain.nonce(grants)) === 0; ++wait) await new Promise(resolve => setTimeout(resolve, 50));
    victim.kill('SIGKILL');
    await once(victim, 'exit');
    assert.equal(await chain.nonce(grants), 1);
    const sent = await chain.sentByPayer();
    const status = await chain.run('grants', 'status');
    assert.equal(status.json.unfinished.length, 1);
    const resumed = await chain.run('grants', 'execute', '--resume', String(status.json.unfinished[0].plan));
    assert.equal(resumed.code, 0, resumed.words);
    assert.equal(resumed.json.executed, true);
    assert.equal(await chain.sentByPayer(), sent);
    const after = await chain.run('grants', 'status');
    assert.equal(after.json.drift.outside, 0);
    assert.deepEqual(after.json.unfinished, []);
});

/// The endpoint fails between the first call and the second: what is done is told. Gives the plan's number.
async function stopHalfway(passphrase) {
    let estimates = 0;
    const busy = one => ({ jsonrpc: '2.0', id: one.id, error: { code: -32000, message: 'busy' } });
    const proxy = await Proxy.start(chain.book.rpc_url, (one, forward) =>
        (one.method === 'eth_estimateGas' && ++estimates > 1 ? busy(one) : forward()));
    chain.endpoint = proxy.url;
    const stopped = await chain.run('plain', '--passphrase-file', passphrase, 'execute', ...notesRead, '--sign-with', plain);
    chain.endpoint = chain.book.rpc_url;
    proxy.stop();
    assert.equal(stopped.json.error.code, 'rpc_failed');
    assert.match(stopped.words, /The first 1 of \d+ transactions are done and stay done/);
    return (await chain.run('plain', 'status')).json.unfinished[0].plan;
}

/// Such a plan is given up: the log tells what was done.
async function giveUpHalfway(passphrase) {
    const plan = await stopHalfway(passphrase);
    const given_up = await chain.run('plain', 'execute', '--abandon', String(plan));
    assert.equal(given_up.code, 0, given_up.words);
    const log = (await chain.run('plain', 'audit', 'list')).json.records;
    const outcome = log.find(record => record.kind === 'outcome' && record.plan === plan);
    assert.equal(outcome.body.executed, false);
    assert.equal(outcome.body.problem.code, 'cancelled');
    assert.equal(outcome.body.problem.parameters.done, '1');
    assert.deepEqual((await chain.run('plain', 'status')).json.unfinished, []);
}

test('a plain account trades call by call, says so, and lands on target', async () => {
    const key = path.join(chain.folder, 'key');
    writeFileSync(key, chain.book.plain.private_key, { mode: 0o600 });
    const passphrase = path.join(chain.folder, 'plain passphrase');
    writeFileSync(passphrase, 'a passphrase of its own\n', { mode: 0o600 });
    const imported = await chain.run('plain', '--passphrase-file', passphrase, 'wallet', 'import', key);
    assert.equal(imported.code, 0, imported.words);
    await chain.addDrifted('plain', plain);
    const simulated = await chain.run('plain', 'simulate');
    assert.equal(simulated.json.plan.atomic, false);
    assert.equal(simulated.json.checks.find(row => row.check === 'not_atomic').verdict, 'note');
    const unread = await chain.run('plain', '--passphrase-file', passphrase, 'execute', '--sign-with', plain);
    assert.equal(unread.json.error.code, 'notes_unread');
    const signed = await chain.run('plain', '--passphrase-file', passphrase, 'execute', ...notesRead, '--sign-only', '--sign-with', plain);
    assert.equal(signed.code, 2);
    assert.match(signed.words, /--sign-only is for a Safe/);
    await giveUpHalfway(passphrase);
    const plan = await stopHalfway(passphrase);
    const executed = await chain.run('plain', '--passphrase-file', passphrase, 'execute', '--resume', String(plan), '--sign-with', plain);
    assert.equal(executed.code, 0, executed.words);
    const after = await chain.run('plain', 'status');
    assert.equal(after.json.drift.outside, 0);
});

test('what another computer has done with a plain account in the meantime is not done again', async () => {
    const key = path.join(chain.folder, 'key');
    const passphrase = path.join(chain.folder, 'plain passphrase');
    for (const data of ['here', 'there']) {
        const imported = await chain.run(data, '--passphrase-file', passphrase, 'wallet', 'import', key);
        assert.equal(imported.code, 0, imported.words);
        await chain.addDrifted(data, plain);
    }
    const run = (data, ...args) => chain.run(data, '--passphrase-file', passphrase, 'execute', ...args, '--sign-with', plain);
    const busy = one => ({ jsonrpc: '2.0', id: one.id, error: { code: -32000, message: 'busy' } });
    const proxy = await Proxy.start(chain.book.rpc_url, (one, forward) => (one.method === 'eth_estimateGas' ? busy(one) : forward()));
    chain.endpoint = proxy.url;
    const stopped = await run('here', ...notesRead);
    chain.endpoint = chain.book.rpc_url;
    proxy.stop();
    assert.equal(stopped.json.error.code, 'rpc_failed', stopped.words);
    const executed = await run('there', ...notesRead);
    assert.equal(executed.code, 0, executed.words);
    const { plan } = (await chain.run('here', 'status')).json.unfinished[0];
    const again = await run('here', '--resume', String(plan));
    assert.equal(again.json.error.code, 'account_moved', again.words);
    const after = await chain.run('here', 'status');
    assert.equal(after.json.drift.outside, 0, 'the treasury is where the other computer brought it');
});
