/// The weeks before the present: prices move, the treasury is paid and pays, one block every few hours.
import { encodeFunctionData, numberToHex, parseUnits } from 'viem';
import { admin, payer, traders } from './accounts.mjs';
import { artifact, safeArtifacts } from './artifacts.mjs';
import { erc20 } from './chain.mjs';
import { random, usdUnits } from './math.mjs';
import { signedExecution } from './safe.mjs';
import { feeds, tokens } from './tokens.mjs';

const daySeconds = 86_400;
export const stepSeconds = 12 * 3600;
const stepsPerYear = (365 * daySeconds) / stepSeconds;

/// Of each feed: how much it moves in a year, and its price at the beginning as a multiple of today's.
const walks = {
    ETH: { volatility: 0.66, from: 0.84 },
    BTC: { volatility: 0.48, from: 0.95 },
    LINK: { volatility: 0.8, from: 1.12 },
    USDC: { volatility: 0.004, from: 1 },
    USDT: { volatility: 0.005, from: 1 },
    DAI: { volatility: 0.006, from: 1 },
};

/// What came and what was paid, in whole units.
const flows = [
    { daysAgo: 76, token: 'USDC', amount: '90000', paid: true },   // grants
    { daysAgo: 61, token: 'USDT', amount: '120000', paid: false }, // income
    { daysAgo: 40, token: 'DAI', amount: '170000', paid: true },   // contributors
    { daysAgo: 3, token: 'USDC', amount: '220000', paid: true },   // grants
];

/// Before Ballast came the owners brought the treasury back by hand once: with one market maker, at the price of the day.
const trade = { daysAgo: 84, sold: 'WETH', amount: '24', bought: 'USDC', feed: 'ETH' };
const bothSides = price => [
    { daysAgo: trade.daysAgo, token: trade.sold, amount: trade.amount, paid: true },
    { daysAgo: trade.daysAgo, token: trade.bought, amount: (Number(trade.amount) * price).toFixed(2), paid: false },
];

const aggregatorAbi = artifact('aggregator').abi;
const safeAbi = safeArtifacts('1.4.1').safe.abi;

/// One draw of the normal distribution.
function normal(next) {
    return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/// `steps` prices that end just before `usd`: a random walk bent so that it begins and ends where it should.
export function pricePath(usd, { volatility, from }, steps, next) {
    const size = volatility / Math.sqrt(stepsPerYear);
    const walk = [0];
    for (let i = 0; i < steps; ++i) walk.push(walk[i] + size * normal(next));
    const begin = Math.log(from);
    return walk.slice(0, steps).map((log, i) =>
        usd * Math.exp(begin + log - (i / steps) * (walk[steps] + begin)));
}

/// When a chain must begin to have lived so many days before `end`, with two blocks to prepare it.
export function pastBegin(end, days) {
    return end - days * daySeconds - 2 * stepSeconds;
}

function transfer(token, to, amount) {
    return { to: tokens[token].address, gas: numberToHex(120_000),
        data: encodeFunctionData({ abi: erc20, functionName: 'transfer', args: [to, parseUnits(amount, tokens[token].decimals)] }) };
}

/// A payment of the Safe, signed by two of its owners as it always is; anyone may hand it in.
async function safePayment(chain, safe, call) {
    const data = await signedExecution(chain,
        { safe, abi: safeAbi, to: call.to, data: call.data, operation: 0, signers: [1, 2] });
    return { from: payer.address, to: safe, gas: numberToHex(400_000), data };
}

function feedAnswer(usd) {
    return encodeFunctionData({ abi: aggregatorAbi, functionName: 'updateAnswer', args: [usdUnits(usd)] });
}

function mine(chain, time) {
    return chain.rpc.call('evm_mine', { timestamp: time });
}

/// Gives the treasury what it will pay and takes what it will be paid, so that it ends with today's holdings. Each payment of
/// the Safe has a block of its own: its nonce is read from the chain.
async function prepare(chain, treasury, time, coming) {
    for (const { token, amount, paid } of coming) {
        if (paid) {
            await chain.submit(transfer(token, treasury, amount));
        } else {
            await chain.submit(await safePayment(chain, treasury, transfer(token, admin, amount)));
            await mine(chain, time++);
        }
    }
    await mine(chain, time);
}

/// Lives through the days before `end` (seconds); the clock stands less than a step before it afterwards.
export async function livePast(chain, book, end, days) {
    const next = random(19700101);
    const steps = Math.floor((days * daySeconds) / stepSeconds);
    const paths = Object.entries(feeds).map(([name, { usd }]) => [book.feeds[name].aggregator, pricePath(usd, walks[name], steps, next)]);
    const stepOf = daysAgo => steps - Math.round((daysAgo * daySeconds) / stepSeconds);
    const ether = paths.find(([aggregator]) => aggregator === book.feeds[trade.feed].aggregator)[1];
    const all = trade.daysAgo < days ? [...flows, ...bothSides(ether[stepOf(trade.daysAgo)])] : flows;
    const coming = all.filter(({ daysAgo }) => daysAgo < days);
    await chain.rpc.call('evm_setAutomine', false);
    await prepare(chain, book.treasury, pastBegin(end, days) + stepSeconds, coming);
    let nonce = Number(await chain.rpc.call('eth_getTransactionCount', admin, 'latest')); // told, so that all can go at once
    for (let step = 0; step < steps; ++step) {
        const time = end - (steps - step) * stepSeconds;
        await chain.rpc.callAll('eth_sendTransaction', paths.map(([aggregator, path]) => [{ from: admin, to: aggregator,
            nonce: numberToHex(nonce++), gas: numberToHex(300_000), data: feedAnswer(path[step]) }]));
        for (const { daysAgo, token, amount, paid } of coming) {
            if (step !== stepOf(daysAgo)) continue;
            const call = transfer(token, paid ? traders[0] : book.treasury, amount);
            await chain.submit(paid ? await safePayment(chain, book.treasury, call) : { from: traders[1], ...call });
        }
        await mine(chain, time);
    }
}
