/// A market that moves by itself: small price steps, strangers' trades and demand for gas, once per block.
import { numberToHex } from 'viem';
import { admin } from './accounts.mjs';
import { Market } from './market.mjs';
import { sinkCall } from './wake.mjs';

const moving = ['WETH', 'WBTC', 'LINK'];
const stepSize = 0.0004;   // of the price, per block
const farthest = 0.02;     // of the starting price
const feedDeviation = 0.005;
const feedRefresh = 1800;  // seconds
const wantedBaseFee = 12e9;

export class Live {
    constructor(chain, book, seed) {
        this.market = new Market(chain, book, seed);
        this.chain = chain;
        this.running = false;
    }

    /// Runs until `stop`; a node that goes away ends it.
    start() {
        this.running = true;
        this.finished = this.loop().catch(failure => {
            if (this.running) console.error(`market stopped: ${failure.message}`);
        });
        return this;
    }

    async stop() {
        this.running = false;
        await this.finished;
    }

    async loop() {
        this.answered = await this.market.prices();
        this.start0 = { ...this.answered };
        this.hidden = { ...this.answered };
        this.refreshed = Date.now();
        for (let seen; this.running;) {
            const head = await this.chain.head();
            if (head.number !== seen) await this.block(head);
            seen = head.number;
            await new Promise(resolve => setTimeout(resolve, 150));
        }
    }

    async block(head) {
        this.walk();
        await this.pushFeeds();
        for (const pool of this.market.book.pools) {
            if (!pool.tokens.includes('PAXG')) await this.market.correct(pool, this.hidden, (pool.fee / 1e6) * 1.5);
        }
        await this.market.flow(1 + Math.floor(this.market.next() * 4));
        await this.demandGas(Number(head.baseFeePerGas));
    }

    /// A random step of one asset, pulled back inside the bounds around its starting price.
    walk() {
        const { next } = this.market;
        const symbol = moving[Math.floor(next() * moving.length)];
        const moved = this.hidden[symbol] * (1 + stepSize * (2 * next() - 1) * 1.7);
        const start = this.start0[symbol];
        this.hidden[symbol] = Math.min(start * (1 + farthest), Math.max(start * (1 - farthest), moved));
    }

    /// A feed answers when the price has left its last answer, and in any case every half hour.
    async pushFeeds() {
        const all = Date.now() - this.refreshed > feedRefresh * 1000;
        if (all) this.refreshed = Date.now();
        for (const symbol of Object.keys(this.hidden).filter(name => name !== 'PAXG')) {
            const gap = Math.abs(this.hidden[symbol] / this.answered[symbol] - 1);
            if (!all && gap < feedDeviation) continue;
            this.answered[symbol] = this.hidden[symbol];
            await this.market.answer(symbol, this.hidden[symbol]);
        }
    }

    /// Fills the next block a little over half when the base fee is low, a little under when it is high.
    async demandGas(baseFee) {
        const pull = Math.max(-1, Math.min(1, (wantedBaseFee - baseFee) / wantedBaseFee));
        const gas = 14_000_000 + 1_500_000 * pull + 1_000_000 * (this.market.next() - 0.5);
        for (let i = 0; i < 2; ++i) {
            const fees = await this.market.fees();
            await this.chain.submit({ from: admin, to: this.market.book.contracts.gas_sink, data: sinkCall(gas),
                gas: numberToHex(16_000_000), ...fees });
        }
    }
}
