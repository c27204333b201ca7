/// Prices, trades and accidents on demand.
import { encodeFunctionData, numberToHex, parseAbi } from 'viem';
import { admin, traders } from './accounts.mjs';
import { uniswapV2, uniswapV3 } from './addresses.mjs';
import { artifact } from './artifacts.mjs';
import { maxUint256 } from './chain.mjs';
import { equalAmounts, isqrt, random, rawForUsd, sqrtPriceX96, usdUnits } from './math.mjs';
import { tokens } from './tokens.mjs';

const aggregatorAbi = artifact('aggregator').abi;
const pausable = parseAbi(['function setPaused(bool)']);
const gwei = 1e9;

export class Market {
    /// The same seed gives the same trades.
    constructor(chain, book, seed = Date.now()) {
        Object.assign(this, { chain, book, next: random(seed) });
        this.v3 = artifact('v3_pool').abi;
        this.v2 = artifact('v2_pair').abi;
        this.v3Router = artifact('v3_router').abi;
        this.v2Router = artifact('v2_router').abi;
    }

    feedName(symbol) {
        const name = this.book.tokens[symbol]?.feed ?? symbol;
        if (!this.book.feeds[name]) throw new Error(`no price feed for ${symbol}`);
        return name;
    }

    /// Dollars of each token by its feed's last answer; a token without feed keeps its starting price.
    async prices() {
        const found = {};
        for (const [symbol, { usd, feed }] of Object.entries(tokens)) {
            found[symbol] = feed ? await this.lastAnswer(this.book.feeds[feed]) : usd;
        }
        return found;
    }

    async lastAnswer({ aggregator }) {
        return Number(await this.chain.read(aggregator, aggregatorAbi, 'latestAnswer')) / 1e8;
    }

    answer(symbol, usd) {
        const { aggregator } = this.book.feeds[this.feedName(symbol)];
        const data = encodeFunctionData({ abi: aggregatorAbi, functionName: 'updateAnswer', args: [usdUnits(usd)] });
        return this.chain.submit({ to: aggregator, data, gas: numberToHex(300_000) });
    }

    /// Sets the feed and lets an arbitrageur bring every pool of the token to the new price.
    async price(symbol, usd) {
        const feed = this.feedName(symbol);
        await this.chain.receipt(await this.answer(symbol, usd));
        await this.arbitrage(await this.prices(), pool => pool.tokens.some(name => tokens[name].feed === feed));
    }

    /// Trades every chosen pool to the given prices and waits for the blocks.
    async arbitrage(prices, choose = () => true) {
        for (const pool of this.book.pools.filter(choose)) {
            const hash = await this.correct(pool, prices, 0);
            if (hash) await this.chain.receipt(hash);
        }
    }

    /// Trades one pool to the prices unless it is within `tolerance` (a fraction) of them.
    async correct(pool, prices, tolerance) {
        const [amount0, amount1] = this.fairAmounts(pool, prices);
        const trade = pool.kind === 'uniswap_v3' ? await this.correctV3(pool, sqrtPriceX96(amount1, amount0), tolerance)
            : await this.correctV2(pool, amount0, amount1, tolerance);
        return trade && this.chain.submit({ from: admin, ...trade });
    }

    fairAmounts({ tokens: [a, b] }, prices) {
        return equalAmounts(tokens[a], prices[a], tokens[b], prices[b]);
    }

    /// The pool itself stops at the price limit, so the amount may be anything large enough.
    async correctV3(pool, target, tolerance) {
        const [current] = await this.chain.read(pool.address, this.v3, 'slot0');
        const gap = Number(target) / Number(current) - 1;
        if (current === target || Math.abs(gap) * 2 <= tolerance) return undefined;
        const [sold, bought] = target < current ? pool.tokens : [...pool.tokens].reverse();
        const amount = rawForUsd(tokens[sold], 300e6, tokens[sold].usd);
        return this.swapV3(pool, sold, bought, { amount, limit: target, to: admin });
    }

    swapV3(pool, sold, bought, { amount, limit = 0n, to }) {
        const args = [{ tokenIn: tokens[sold].address, tokenOut: tokens[bought].address, fee: pool.fee, recipient: to,
            deadline: maxUint256, amountIn: amount, amountOutMinimum: 0n, sqrtPriceLimitX96: limit }];
        const data = encodeFunctionData({ abi: this.v3Router, functionName: 'exactInputSingle', args });
        return { to: uniswapV3.router, data };
    }

    /// The fee stays in the pair, so the input d solves (x + d) * (x + 0.997 d) = K with K = x * y * fairX / fairY:
    /// 997 d^2 + 1997 x d + 1000 (x^2 - K) = 0.
    async correctV2(pool, fair0, fair1, tolerance) {
        const [reserve0, reserve1] = await this.chain.read(pool.address, this.v2, 'getReserves');
        const gap = (Number(reserve0) * Number(fair1)) / (Number(reserve1) * Number(fair0)) - 1;
        if (Math.abs(gap) <= tolerance) return undefined;
        const sellFirst = gap < 0;
        const x = sellFirst ? reserve0 : reserve1;
        const wanted = (reserve0 * reserve1 * (sellFirst ? fair0 : fair1)) / (sellFirst ? fair1 : fair0);
        const root = isqrt(1997n ** 2n * x * x - 4n * 997n * 1000n * (x * x - wanted));
        const amount = (root - 1997n * x) / (2n * 997n);
        const [sold, bought] = sellFirst ? pool.tokens : [...pool.tokens].reverse();
        return amount > 0n ? this.swapV2(sold, bought, { amount, to: admin }) : undefined;
    }

    swapV2(sold, bought, { amount, to }) {
        const path = [sold, bought].map(symbol => tokens[symbol].address);
        const functionName = 'swapExactTokensForTokensSupportingFeeOnTransferTokens';
        const args = [amount, 0n, path, to, maxUint256];
        return { to: uniswapV2.router, data: encodeFunctionData({ abi: this.v2Router, functionName, args }) };
    }

    /// One stranger's trade of 100 to 10,000 dollars in a random pool; returns its hash without waiting.
    async stranger() {
        const pools = this.book.pools.filter(pool => !pool.tokens.includes('PAXG'));
        const pool = pools[Math.floor(this.next() * pools.length)];
        const [sold, bought] = this.next() < 0.5 ? pool.tokens : [...pool.tokens].reverse();
        const from = traders[Math.floor(this.next() * traders.length)];
        const amount = rawForUsd(tokens[sold], 100 * 100 ** this.next(), tokens[sold].usd);
        const trade = pool.kind === 'uniswap_v3' ? this.swapV3(pool, sold, bought, { amount, to: from })
            : this.swapV2(sold, bought, { amount, to: from });
        return this.chain.submit({ from, gas: numberToHex(500_000), ...(await this.fees()), ...trade });
    }

    /// A priority fee between 0.05 and 3 gwei, small ones more often.
    async fees() {
        const baseFee = BigInt((await this.chain.head()).baseFeePerGas);
        const tip = BigInt(Math.round((0.05 + 3 * this.next() ** 3) * gwei));
        return { maxPriorityFeePerGas: tip, maxFeePerGas: baseFee * 2n + tip };
    }

    async flow(count) {
        const hashes = [];
        for (let i = 0; i < count; ++i) hashes.push(await this.stranger());
        return hashes;
    }

    /// Dates the last answer two days back, beyond every heartbeat.
    async stale(symbol) {
        const { aggregator } = this.book.feeds[this.feedName(symbol)];
        const round = await this.chain.read(aggregator, aggregatorAbi, 'latestRound');
        const value = await this.chain.read(aggregator, aggregatorAbi, 'latestAnswer');
        const then = BigInt((await this.chain.head()).timestamp) - 2n * 86_400n;
        await this.chain.write(aggregator, aggregatorAbi, 'updateRoundData', [round + 1n, value, then, then]);
    }

    pause(symbol, on = true) {
        return this.chain.write(tokens[symbol].address, pausable, 'setPaused', [on]);
    }

    /// Replaces the last blocks by empty ones with other hashes.
    reorg(depth) {
        return this.chain.rpc.call('anvil_reorg', depth, []);
    }

    /// The base fee of the next block, which is mined at once.
    async baseFee(inGwei) {
        await this.chain.rpc.call('anvil_setNextBlockBaseFeePerGas', numberToHex(BigInt(Math.round(inGwei * gwei))));
        await this.chain.rpc.call('evm_mine');
    }
}
