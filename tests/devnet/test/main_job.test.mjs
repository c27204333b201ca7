/// The main job from end to end on a real node with the real contracts, through `ballastctl`: read, plan, simulate, sign by two
/// owners, send, prove. `node --test` with BALLASTCTL naming the program.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { demoPolicy, notesRead, PracticeProgram } from './program.mjs';

let chain;

before(async () => {
    chain = await PracticeProgram.start();
    for (const data of ['first', 'second']) {
        await chain.addKeys(data);
        const added = await chain.run(data, 'treasury', 'add', '--policy', demoPolicy, '--chain', 'Practice chain');
        assert.equal(added.code, 0, added.words);
    }
});

after(() => chain.stop());


test('a wrong passphrase is refused in words and sends nothing', async () => {
    const wrong = path.join(chain.folder, 'wrong');
    writeFileSync(wrong, 'not this one\nnor this\n');
    const refused = await chain.run('first', '--passphrase-file', wrong, 'execute', ...notesRead, ...chain.signers());
    assert.equal(refused.code, 1);
    assert.equal(refused.json.error.code, 'passphrase_wrong');
    const status = await chain.run('first', 'status');
    assert.equal(status.json.drift.outside, 2);
});

test('a damaged key file stops no reading of the chain', async () => {
    const bad = path.join(chain.folder, 'first', 'keys', 'bad.json');
    writeFileSync(bad, '{', { mode: 0o600 });
    for (let look = 0; look < 3; look += 1) {
        const status = await chain.run('first', 'status');
        assert.equal(status.code, 0, status.words);
        const watched = await chain.run('first', 'watch', '--blocks', '2');
        assert.equal(watched.code, 0, watched.words);
        const network = await chain.run('first', 'network', 'list');
        assert.equal(network.json.endpoints[0].healthy, true, network.words);
    }
    rmSync(bad);
});

test('a policy file and an address together are refused', async () => {
    const refused = await chain.run('first', 'treasury', 'add', '--address', chain.book.owners[0].address, '--policy', demoPolicy);
    assert.equal(refused.code, 2);
    assert.match(refused.words, /--address and --name go without it/);
});

test('quotes take addresses in any case and say what is wrong with an amount', async () => {
    const weth = '0xc02aaa39b223fe8d0a0e5c4f27ead9083c756cc2';
    const quoted = await chain.run('first', 'quote', '--sell', weth, '--buy', 'USDC', '--amount', '1');
    assert.equal(quoted.code, 0, quoted.words);
    assert.equal(quoted.json.sell, 'WETH');
    assert.equal(quoted.json.legs.reduce((sum, leg) => sum + Number(leg.amount_in), 0), 1, 'the split is the whole amount');
    for (const leg of quoted.json.legs) for (const { pool, address } of leg.pools) assert.ok(pool && address);
    assert.ok(Math.abs(quoted.json.below_feeds_bps) < 100, 'on a practice chain at rest pools and feeds agree');
    assert.equal(quoted.json.below_limit, false);
    const lower = await chain.run('first', 'quote', '--sell', 'weth', '--buy', 'usdc', '--amount', '1');
    assert.equal(lower.json.sell, 'WETH');
    const mistyped = await chain.run('first', 'quote', '--sell', 'WETH', '--buy', 'USDC', '--amount', '1,5');
    assert.equal(mistyped.code, 2, 'a value that cannot be read is wrong usage');
    const large = await chain.run('first', 'quote', '--sell', weth, '--buy', 'USDC', '--amount', '30000');
    assert.ok(large.json.below_feeds_bps > 100, large.words);
    assert.equal(large.json.below_limit, true, 'further from the feeds than a plan may trade');
    const fine = await chain.run('first', 'quote', '--sell', 'USDC', '--buy', 'WETH', '--amount', '1.1234567');
    assert.equal(fine.json.error.code, 'amount_too_fine', fine.words);
    const much = await chain.run('first', 'quote', '--sell', 'WETH', '--buy', 'USDC', '--amount', '99999999999999999');
    assert.equal(much.json.error.code, 'liquidity_insufficient', much.words);
    assert.doesNotMatch(much.words, /0x/);
});

test('one signature of two is not enough; it is kept until the plan is given up', async () => {
    const refused = await chain.run('first', 'execute', ...notesRead, '--sign-with', chain.book.owners[0].address);
    assert.equal(refused.code, 1);
    assert.equal(refused.json.error.code, 'signatures_missing');
    const again = await chain.run('first', 'simulate');
    assert.equal(again.json.error.code, 'command_not_possible');
    assert.match(again.words, /Plan \d+ is half finished: 1 of 2 signatures, nothing sent\. Go on: ballastctl execute --resume \d+/);
    const log = await chain.run('first', 'audit', 'list');
    const approval = log.json.records.find(record => record.kind === 'approval');
    const given_up = await chain.run('first', 'execute', '--abandon', String(approval.plan));
    assert.equal(given_up.code, 0, given_up.words);
});

test('a second signer with another data folder gets the same hashes at the same block', async () => {
    for (let attempt = 0; attempt < 5; ++attempt) {
        const [first, second] = await Promise.all([chain.run('first', 'plan'), chain.run('second', 'plan')]);
        assert.equal(first.json.decision, 'plan');
        if (first.json.plan.block.hash !== second.json.plan.block.hash) continue;
        assert.equal(first.json.plan.digest, second.json.plan.digest);
        return;
    }
    assert.fail('no attempt saw both at one block');
});

test('a second signer recomputes the plan of its block, signs on another computer and sends the signature', async () => {
    const [first, second] = chain.book.owners.map(owner => owner.address);
    const begun = await chain.run('first', 'execute', ...notesRead, '--sign-with', first);
    assert.equal(begun.json.error.code, 'signatures_missing');
    const log = await chain.run('first', 'audit', 'list');
    const made = log.json.records.find(record => record.kind === 'plan');
    const as_made = ['--block', String(made.body.block), '--digest', made.body.digest];
    const hers = path.join(chain.folder, 'marek');
    writeFileSync(hers, 'practice marek\n', { mode: 0o600 });
    const sign = ['execute', ...notesRead, '--sign-only', '--sign-with', second];
    const other = await chain.run('second', '--passphrase-file', hers, ...sign, '--block', String(made.body.block - 1), ...as_made.slice(2));
    assert.equal(other.json.error.code, 'digest_mismatch', 'the plan of another block is another plan');
    const signed = await chain.run('second', '--passphrase-file', hers, ...sign, ...as_made);
    assert.equal(signed.code, 0, signed.words);
    assert.equal(signed.json.digest, made.body.digest);
    const [{ owner, signature }] = signed.json.signatures;
    assert.equal(owner, second);
    const both = await chain.run('first', 'execute', '--resume', String(made.plan), '--sign-only', '--signature', signature);
    assert.equal(both.code, 0, both.words);
    assert.deepEqual(both.json.signatures.map(each => each.owner).sort(), [first, second].sort());
    for (const [folder, plan] of [['first', made.plan], ['second', signed.json.plan]]) {
        const given_up = await chain.run(folder, 'execute', '--abandon', String(plan));
        assert.equal(given_up.code, 0, given_up.words);
    }
});

test('the practice endpoint is refused for a real network, by whichever name', async () => {
    for (const name of ['Ethereum', 'eth']) {
        const refused = await chain.run('third', 'treasury', 'add', '--address', chain.book.treasuries[0].address, '--chain', name);
        assert.equal(refused.code, 2);
        assert.match(refused.words, /--practice-endpoint is for the practice chain/);
    }
});

test('a node with the number of a real network that is another one is told, not refused', async () => {
    const endpoint = chain.endpoint;
    chain.endpoint = null;
    const set = await chain.run('copy', 'network', 'set', '--chain', 'Ethereum', chain.book.rpc_url);
    assert.equal(set.code, 0, set.words);
    const added = await chain.run('copy', 'treasury', 'add', '--address', chain.book.treasuries[0].address, '--chain', 'Ethereum');
    assert.equal(added.code, 0, added.words);
    const status = await chain.run('copy', 'status');
    const network = await chain.run('copy', 'network', 'list');
    chain.endpoint = endpoint;
    assert.equal(status.code, 0, status.words);
    assert.equal(status.json.notes[0].code, 'endpoint_other_network');
    assert.match(status.words, /is another network with the number of Ethereum/);
    assert.doesNotMatch(status.words, / page/, 'at a terminal there are no pages');
    assert.equal(network.json.endpoints[0].other_network, true);
    const own = await chain.run('first', 'network', 'list');
    assert.equal(own.json.endpoints[0].other_network, false, 'the practice chain says what it is');
});

test('the plan passes its checks, executes atomically and lands on target as planned', async () => {
    const simulated = await chain.run('first', 'simulate');
    assert.equal(simulated.code, 0, simulated.words);
    assert.deepEqual(simulated.json.checks.filter(row => row.verdict === 'block'), []);
    // The owners sign in two runs of the program: the second one restores the approved plan and proves it anew.
    // The third one only pays: the key that sends need not be one that signs.
    const [first, second, third] = chain.book.owners.map(owner => owner.address);
    const begun = await chain.run('first', 'execute', ...notesRead, '--sign-with', first);
    assert.equal(begun.json.error.code, 'signatures_missing');
    const [open] = (await chain.run('first', 'status')).json.unfinished;
    assert.equal(open.signatures, 1);
    const hers = path.join(chain.folder, 'hers');
    writeFileSync(hers, 'practice marek\npractice tomo\n', { mode: 0o600 });
    const resume = ['execute', '--resume', String(open.plan), '--sign-with', second, '--executor', third];
    const executed = await chain.run('first', '--passphrase-file', hers, ...resume);
    assert.equal(executed.code, 0, executed.words);
    assert.equal(executed.json.executed, true);
    for (const trade of executed.json.trades) assert.ok(Number(trade.actual) >= Number(trade.floor), JSON.stringify(trade));
    const status = await chain.run('first', 'status');
    assert.equal(status.json.drift.outside, 0);
    assert.equal(status.json.decision.reason, 'inside_bands');
    assert.equal(status.json.safe.nonce, '1');
    const log = await chain.run('first', 'audit', 'verify');
    assert.equal(log.code, 0, log.words);
});

test('the other folder, whose plan is now outdated, holds too', async () => {
    const plan = await chain.run('second', 'plan');
    assert.equal(plan.json.decision, 'hold');
});
