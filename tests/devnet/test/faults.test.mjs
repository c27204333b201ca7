/// What goes wrong between the plan and its receipt, on the practice chain: an endpoint that lies, one that falls silent, a market
/// that moves after the last look, and a reorganisation after the receipt. `node --test` with BALLASTCTL naming the program.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Rpc } from '../lib/anvil.mjs';
import { Chain } from '../lib/chain.mjs';
import { Market } from '../lib/market.mjs';
import { demoPolicy, notesRead, PracticeProgram } from './program.mjs';
import { Proxy } from './proxy.mjs';

let practice;
let market;
let safe;
const data = 'harbour';

/// Runs `body` with the program's endpoint behind a proxy.
async function through(intercept, body) {
    const proxy = await Proxy.start(practice.book.rpc_url, intercept);
    practice.endpoint = proxy.url;
    try {
        return await body(proxy);
    } finally {
        practice.endpoint = practice.book.rpc_url;
        proxy.stop();
    }
}

const balances = () => Promise.all(Object.values(practice.book.tokens).map(({ address }) => market.chain.balance(address, safe)));

before(async () => {
    practice = await PracticeProgram.start();
    market = new Market(new Chain(new Rpc(new URL(practice.book.rpc_url).port)), practice.book, 7);
    safe = practice.book.treasuries[0].address;
    await practice.addKeys(data);
    const added = await practice.run(data, 'treasury', 'add', '--policy', demoPolicy, '--chain', 'Practice chain');
    assert.equal(added.code, 0, added.words);
});

after(() => practice.stop());

test('of two endpoints one lies about a balance: nothing is planned on it', async () => {
    const word = amount => amount.toString(16).padStart(64, '0');
    const held = await market.chain.balance(practice.book.tokens.USDC.address, safe);
    let lies = 0;
    const lie = async (one, forward) => {
        const answer = JSON.stringify(await forward());
        lies += answer.includes(word(held));
        return JSON.parse(answer.replaceAll(word(held), word(held * 2n)));
    };
    await through(lie, async proxy => {
        practice.endpoint = null;
        const set = await practice.run('two', 'network', 'set', '--chain', 'Ethereum', practice.book.rpc_url, proxy.url);
        assert.equal(set.code, 0, set.words);
        await practice.run('two', 'treasury', 'add', '--policy', demoPolicy);
        const plan = await practice.run('two', 'plan');
        assert.ok(lies > 0, 'the lie was told');
        assert.equal(plan.code, 1);
        assert.equal(plan.json.error.code, 'endpoints_disagree');
        assert.match(plan.words, /the treasury is untouched/);
    });
    practice.endpoint = null;
    const alone = await practice.run('two', 'plan');
    practice.endpoint = practice.book.rpc_url;
    assert.equal(alone.json.error.code, 'endpoint_refused', 'two were asked for: one alone is not believed either');
});

test('the market moves between the last look and the block: the batch fails as a whole, and says so', async () => {
    const held = await balances();
    const prices = await market.prices();
    const inWeth = pool => pool.tokens.includes('WETH');
    let moved = false;
    const move = async (one, forward) => {
        if (one.method === 'eth_sendRawTransaction' && !moved) {
            moved = true;
            await market.arbitrage({ ...prices, WETH: prices.WETH * 0.9 }, inWeth);
        }
        return forward();
    };
    const failed = await through(move, () => practice.run(data, 'execute', ...notesRead, ...practice.signers()));
    assert.equal(failed.code, 1);
    assert.equal(failed.json.error.code, 'transaction_reverted');
    assert.match(failed.words, /undone whole; only its gas was spent/);
    assert.deepEqual(await balances(), held, 'nothing changed on the chain');
    assert.equal(await practice.nonce(safe), 0);
    const log = await practice.run(data, 'audit', 'list', '--limit', '1');
    assert.equal(log.json.records[0].body.executed, false);
    // While the pools disagree with the feeds there is no plan; the numbers are there all the same.
    const status = await practice.run(data, 'status');
    assert.equal(status.code, 0, status.words);
    assert.equal(status.json.drift.outside, 2);
    assert.deepEqual(status.json.unfinished, []);
    const plan = await practice.run(data, 'plan');
    assert.equal(plan.json.error.code, 'plan_infeasible');
    assert.match(plan.words, /Uniswap .* pays over 1 % less than the price feeds/);
    await market.arbitrage(prices, inWeth);
});

test('the endpoint falls silent at the sending: the program says so, and resumes to one transaction', async () => {
    let silent = false;
    const hush = (one, forward) => ((silent ||= one.method === 'eth_sendRawTransaction') ? undefined : forward());
    await through(hush, async () => {
        const victim = practice.begin(data, 'execute', ...notesRead, ...practice.signers());
        let words = '';
        victim.stderr.on('data', text => (words += text));
        for (let wait = 0; wait < 1200 && !words.includes('Check your connection'); ++wait) await sleep(50);
        victim.kill('SIGKILL');
        await once(victim, 'exit');
        assert.match(words, /Sent, waiting for its block 0x[0-9a-f]{64}\n.* refuses the connection/);
    });
    const sent = await practice.sentByPayer();
    assert.equal(await practice.nonce(safe), 0);
    const [unfinished] = (await practice.run(data, 'status')).json.unfinished;
    const resumed = await practice.run(data, 'execute', '--resume', String(unfinished.plan));
    assert.equal(resumed.code, 0, resumed.words);
    assert.equal(resumed.json.transaction, unfinished.transaction);
    assert.equal(await practice.sentByPayer(), sent + 1);
    assert.equal(await practice.nonce(safe), 1);
    assert.equal((await practice.run(data, 'status')).json.drift.outside, 0);
});

test('the block of the receipt leaves the chain: the same bytes are sent again, once', async () => {
    const grants = practice.book.treasuries.find(each => each.version === '1.3.0').address;
    await practice.addKeys('grants');
    await practice.addDrifted('grants', grants);
    let first;
    let dropped = false;
    const drop = async (one, forward) => {
        const answer = await forward();
        if (one.method === 'eth_getTransactionReceipt') first ??= answer.result;
        if (first && !dropped && one.method === 'eth_getBlockByNumber' && one.params[0] === first.blockNumber) {
            dropped = true; // as soon as the program has seen that the block is there
            await market.reorg(Number(await practice.rpc('eth_blockNumber')) - Number(first.blockNumber) + 1);
        }
        return answer;
    };
    const sent = await practice.sentByPayer();
    const executed = await through(drop, () => practice.run('grants', 'execute', ...notesRead, ...practice.signers()));
    assert.ok(dropped, 'there was a receipt, and its block was taken away');
    assert.equal(executed.code, 0, executed.words);
    assert.equal(executed.json.transaction, first.transactionHash);
    const last = await practice.rpc('eth_getTransactionReceipt', first.transactionHash);
    assert.notEqual(last.blockHash, first.blockHash);
    assert.equal(executed.json.block, Number(last.blockNumber));
    assert.equal(await practice.nonce(grants), 1);
    assert.equal(await practice.sentByPayer(), sent + 1);
    assert.match(executed.words, /The block of transaction 0x[0-9a-f]{64} was replaced/);
});
