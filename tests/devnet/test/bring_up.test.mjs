import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { encodeFunctionData, parseEther, parseUnits } from 'viem';
import { safeArtifacts, artifact } from '../lib/artifacts.mjs';
import { erc20, maxUint256 } from '../lib/chain.mjs';
import { feeds, tokens } from '../lib/tokens.mjs';
import { signedBatch, startChain } from './support.mjs';

let up;
before(async () => { up = await startChain(); });
after(async () => { if (up) assert.equal(await up.stop(), 0, 'the chain ends cleanly when its input closes'); });

/// QuoterV2's answer for selling WETH in the 0.05 % USDC pool: amount out, price after, ticks crossed, gas.
const quote = weth => up.chain.read(up.book.contracts.uniswap_v3.quoter, artifact('v3_quoter').abi, 'quoteExactInputSingle',
    [{ tokenIn: tokens.WETH.address, tokenOut: tokens.USDC.address, amountIn: parseEther(weth), fee: 500, sqrtPriceLimitX96: 0n }]);

const swap = (sold, bought, fee, amountIn, to) => ({ tokenIn: tokens[sold].address, tokenOut: tokens[bought].address, fee,
    recipient: to, deadline: maxUint256, amountIn, amountOutMinimum: 0n, sqrtPriceLimitX96: 0n });

test('every named contract has code', async () => {
    const { contracts, tokens: listed, feeds: proxies, pools } = up.book;
    const addresses = [...Object.values(contracts).flatMap(entry => (typeof entry === 'string' ? [entry] : Object.values(entry))),
        ...Object.values(listed).map(token => token.address), ...Object.values(proxies).map(feed => feed.address),
        ...pools.map(pool => pool.address), ...up.book.treasuries.filter(t => t.kind === 'safe').map(t => t.address)];
    assert.ok(addresses.length > 45);
    for (const address of addresses) await up.chain.requireCode(address, address);
});

test('pools stand where mainnet has them', () => {
    const at = (kind, fee, ...pair) => up.book.pools.find(p => p.kind === kind && p.fee === fee && p.tokens.join() === pair.join()).address;
    assert.equal(at('uniswap_v3', 500, 'USDC', 'WETH'), '0x88e6A0c2dDD26FEEb64F039a2c41296FcB3f5640');
    assert.equal(at('uniswap_v3', 3000, 'USDC', 'WETH'), '0x8ad599c3A0ff1De082011EFDDc58f1908eb6e6D8');
    assert.equal(at('uniswap_v3', 100, 'DAI', 'USDT'), '0x48DA0965ab2d2cbf1C17C09cFB5Cbe67Ad5B1406');
    assert.equal(at('uniswap_v2', 3000, 'DAI', 'WETH'), '0xA478c2975Ab1Ea89e8196811F51A7B7Ade33eB11');
    assert.equal(at('uniswap_v2', 3000, 'USDC', 'WETH'), '0xB4e16d0168e52d35CaCD2c6185b44281Ec28C9Dc');
});

test('the treasuries hold what the book says', async () => {
    for (const { address, holdings } of up.book.treasuries) {
        for (const [symbol, amount] of Object.entries(holdings)) {
            const held = symbol === 'ETH' ? BigInt(await up.chain.rpc.call('eth_getBalance', address, 'latest'))
                : await up.chain.balance(tokens[symbol].address, address);
            assert.equal(held, parseUnits(amount, tokens[symbol]?.decimals ?? 18), `${symbol} of ${address}`);
        }
    }
});

test('feeds answer the listed price, freshly, and the clock is the machine\'s', async () => {
    const head = await up.chain.head();
    assert.ok(Math.abs(Number(head.timestamp) - Date.now() / 1000) < 60);
    for (const { address, usd } of Object.values(feeds)) {
        const [, answer, , updatedAt] = await up.chain.read(address, artifact('feed_proxy').abi, 'latestRoundData');
        assert.equal(answer, BigInt(usd) * 10n ** 8n);
        assert.ok(Number(head.timestamp) - Number(updatedAt) < 600);
    }
});

test('recent blocks carry priority fees and a base fee near 12 gwei', async () => {
    const history = await up.chain.rpc.call('eth_feeHistory', '0xa', 'latest', [50]);
    assert.ok(history.reward.every(([tip]) => BigInt(tip) > 0n));
    const baseFee = Number(history.baseFeePerGas.at(-1)) / 1e9;
    assert.ok(baseFee > 9 && baseFee < 15, `${baseFee} gwei`);
});

test('a quote for 100 WETH is within half a percent of the price', async () => {
    const [out, , crossed] = await quote('100');
    const perCoin = Number(out) / 1e6 / 100;
    assert.ok(perCoin < 2725 && perCoin > 2725 * 0.995, `${perCoin} USDC`);
    assert.ok(crossed < 5);
});

test('a large V3 trade crosses ticks', async () => {
    const [, , crossed] = await quote('10000');
    assert.ok(crossed >= 2, `${crossed} ticks`);
});

test('USDT refuses to change an allowance that is not zero', async () => {
    const from = up.book.traders[0];
    const approve = amount => up.chain.write(tokens.USDT.address, erc20, 'approve', [up.book.admin, amount], { from });
    await approve(5n);
    await assert.rejects(approve(6n), /reverted/);
    await approve(0n);
    await approve(6n);
});

test('a fee is kept on a PAXG transfer', async () => {
    const to = '0x00000000000000000000000000000000000000aa';
    await up.chain.write(tokens.PAXG.address, erc20, 'transfer', [to, 10_000n]);
    assert.equal(await up.chain.balance(tokens.PAXG.address, to), 9_998n);
});

for (const [version, key] of [['1.4.1', 'safe_1_4_1'], ['1.3.0', 'safe_1_3_0']]) {
    test(`two owners of a Safe ${version} execute a batch of a V3 and a V2 trade`, async () => {
        const { chain, book } = up;
        const safe = book.treasuries.find(t => t.version === version).address;
        const contracts = safeArtifacts(version);
        const { uniswap_v2: v2, uniswap_v3: v3 } = book.contracts;
        const call = (to, abi, functionName, args) => ({ to, data: encodeFunctionData({ abi, functionName, args }) });
        const [one, two] = [parseEther('3'), parseEther('2')];
        const calls = [
            call(tokens.WETH.address, erc20, 'approve', [v3.router, one]),
            call(v3.router, artifact('v3_router').abi, 'exactInputSingle', [swap('WETH', 'USDC', 500, one, safe)]),
            call(tokens.WETH.address, erc20, 'approve', [v2.router, two]),
            call(v2.router, artifact('v2_router').abi, 'swapExactTokensForTokens',
                [two, 0n, [tokens.WETH.address, tokens.USDC.address], safe, maxUint256]),
        ];
        const before = await Promise.all(['WETH', 'USDC'].map(s => chain.balance(tokens[s].address, safe)));
        const data = await signedBatch(chain, { safe, abi: contracts.safe.abi, multiSend: book.contracts[key].multi_send_call_only,
            multiSendAbi: contracts.multi_send_call_only.abi, calls, signers: [3, 1] });
        await chain.send({ from: book.payer.address, to: safe, data }, 'batch');
        const later = await Promise.all(['WETH', 'USDC'].map(s => chain.balance(tokens[s].address, safe)));
        assert.equal(before[0] - later[0], one + two);
        const gained = Number(later[1] - before[1]) / 1e6;
        assert.ok(gained > 5 * 2725 * 0.99 && gained < 5 * 2725, `${gained} USDC`);
    });
}
