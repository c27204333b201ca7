/// What a swap costs in the real contracts, against what the plan assumes of one (core/venue).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { encodeFunctionData, hexToBytes, parseAbi, parseUnits } from 'viem';
import { root } from '../lib/artifacts.mjs';
import { erc20, maxUint256 } from '../lib/chain.mjs';
import { tokens } from '../lib/tokens.mjs';
import { startChain } from './support.mjs';

const routers = parseAbi([
    'function swapExactTokensForTokens(uint256,uint256,address[],address,uint256) returns (uint256[])',
    'function exactInputSingle((address,address,uint24,address,uint256,uint256,uint256,uint160)) returns (uint256)',
]);
/// In dollars: one that moves nothing, and one that moves a pool's price.
const sizes = [1_000, 50_000];

let up;
before(async () => { up = await startChain(); });
after(() => up?.stop());

function assumed(source) {
    const text = readFileSync(path.join(root, '../../core/venue', source), 'utf8');
    return Number(/gas_estimate\(\) const override \{ return \{([\d']+)\}/.exec(text)[1].replaceAll("'", ''));
}

/// Gas of the call itself: without the 21,000 of a transaction and its call data (EIP-2028), which a batch pays once.
function netGas(receipt, data) {
    const bytes = [...hexToBytes(data)].reduce((sum, byte) => sum + (byte === 0 ? 4 : 16), 0);
    return Number(BigInt(receipt.gasUsed)) - 21_000 - bytes;
}

function swapData(pool, sell, buy, amount, who) {
    const deadline = 1n << 60n;
    if (pool.kind === 'uniswap_v2') {
        return encodeFunctionData({ abi: routers, functionName: 'swapExactTokensForTokens',
            args: [amount, 0n, [sell.address, buy.address], who, deadline] });
    }
    return encodeFunctionData({ abi: routers, functionName: 'exactInputSingle',
        args: [[sell.address, buy.address, pool.fee, who, deadline, amount, 0n, 0n]] });
}

async function measure(pool, router) {
    const who = up.book.traders[0];
    const found = [];
    for (const names of [pool.tokens, [...pool.tokens].reverse()]) {
        const [sell, buy] = names.map(name => tokens[name]);
        await up.chain.write(sell.address, erc20, 'approve', [router, 0n], { from: who });
        await up.chain.write(sell.address, erc20, 'approve', [router, maxUint256], { from: who });
        for (const usd of sizes) {
            const amount = parseUnits((usd / sell.usd).toFixed(Math.min(sell.decimals, 8)), sell.decimals);
            const data = swapData(pool, sell, buy, amount, who);
            found.push(netGas(await up.chain.send({ from: who, to: router, data }, `${names}`), data));
        }
    }
    return found;
}

for (const [kind, source] of [['uniswap_v2', 'uniswap_v2_pool.cpp'], ['uniswap_v3', 'uniswap_v3_pool.h']]) {
    test(`a ${kind} swap costs about what a plan assumes`, async () => {
        const { router } = up.book.contracts[kind];
        const found = [];
        for (const pool of up.book.pools.filter(p => p.kind === kind && !p.tokens.includes('PAXG'))) {
            const gas = await measure(pool, router);
            console.log(`${kind} ${pool.tokens.join('/')} ${pool.fee}: ${gas.join(' ')}`);
            found.push(...gas);
        }
        const mean = found.reduce((a, b) => a + b) / found.length;
        console.log(`${kind}: ${Math.min(...found)} to ${Math.max(...found)}, mean ${Math.round(mean)}`);
        const plan = assumed(source);
        assert.ok(plan >= mean, `a plan assumes ${plan}, the mean is ${Math.round(mean)}`);
        assert.ok(plan <= 1.4 * mean, `a plan assumes ${plan}, the mean is ${Math.round(mean)}`);
    });
}
