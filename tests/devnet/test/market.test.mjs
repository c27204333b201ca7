import assert from 'node:assert/strict';
import { after, before, beforeEach, afterEach, test } from 'node:test';
import { artifact } from '../lib/artifacts.mjs';
import { erc20 } from '../lib/chain.mjs';
import { Market } from '../lib/market.mjs';
import { equalAmounts } from '../lib/math.mjs';
import { tokens } from '../lib/tokens.mjs';
import { startChain } from './support.mjs';

let up, market, snapshot;
before(async () => {
    up = await startChain();
    market = new Market(up.chain, up.book, 7);
});
after(() => up?.stop());
beforeEach(async () => { snapshot = await up.chain.rpc.call('evm_snapshot'); });
afterEach(() => up.chain.rpc.call('evm_revert', snapshot));

/// Raw token1 per raw token0 in the pool, from its own state.
async function poolRatio(pool) {
    if (pool.kind === 'uniswap_v3') return (Number((await up.chain.read(pool.address, market.v3, 'slot0'))[0]) / 2 ** 96) ** 2;
    const [reserve0, reserve1] = await up.chain.read(pool.address, market.v2, 'getReserves');
    return Number(reserve1) / Number(reserve0);
}

for (const usd of [3100, 2100]) {
    test(`a WETH price of ${usd} reaches the feed and every pool`, async () => {
        await market.price('WETH', usd);
        const answer = await up.chain.read(up.book.feeds.ETH.address, artifact('feed_proxy').abi, 'latestAnswer');
        assert.equal(answer, BigInt(usd) * 10n ** 8n);
        for (const pool of up.book.pools.filter(p => p.tokens.includes('WETH'))) {
            const prices = pool.tokens.map(name => (name === 'WETH' ? usd : tokens[name].usd));
            const [a, b] = pool.tokens.map(name => tokens[name]);
            const [amount0, amount1] = equalAmounts(a, prices[0], b, prices[1]);
            const gap = (await poolRatio(pool)) / (Number(amount1) / Number(amount0)) - 1;
            assert.ok(Math.abs(gap) < 1e-4, `${pool.kind} ${pool.tokens} is off by ${gap}`);
        }
    });
}

test('strangers trade and pay priority fees', async () => {
    for (const hash of await market.flow(8)) {
        const receipt = await up.chain.receipt(hash);
        assert.equal(receipt.status, '0x1');
        const block = await up.chain.rpc.call('eth_getBlockByHash', receipt.blockHash, false);
        assert.ok(BigInt(receipt.effectiveGasPrice) > BigInt(block.baseFeePerGas));
    }
});

test('a stale feed is two days old and keeps its answer', async () => {
    await market.stale('LINK');
    const [, answer, , updatedAt] = await up.chain.read(up.book.feeds.LINK.address, artifact('feed_proxy').abi, 'latestRoundData');
    assert.equal(answer, 12n * 10n ** 8n);
    assert.ok(Number((await up.chain.head()).timestamp) - Number(updatedAt) >= 2 * 86_400);
});

for (const symbol of ['USDC', 'USDT']) {
    test(`a paused ${symbol} refuses transfers until it is let go`, async () => {
        const pay = () => up.chain.write(tokens[symbol].address, erc20, 'transfer', [up.book.payer.address, 1n]);
        await market.pause(symbol);
        await assert.rejects(pay(), /reverted/);
        await market.pause(symbol, false);
        await pay();
    });
}

test('a reorganisation changes block hashes', async () => {
    const { rpc } = up.chain;
    await rpc.call('anvil_mine', '0x3', '0x1');
    const { number, hash } = await up.chain.head();
    await market.reorg(2);
    const again = await rpc.call('eth_getBlockByNumber', number, false);
    assert.notEqual(again.hash, hash);
});

test('the base fee can be set', async () => {
    await market.baseFee(80);
    assert.equal(BigInt((await up.chain.head()).baseFeePerGas), 80_000_000_000n);
});
