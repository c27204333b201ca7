/// Brings a loaded state into the present: recent blocks with fees in them, and fresh answers on every feed.
import { encodeFunctionData, numberToHex, parseAbi } from 'viem';
import { admin, traders } from './accounts.mjs';
import { artifact } from './artifacts.mjs';
import { erc20 } from './chain.mjs';
import { random, usdUnits } from './math.mjs';
import { feeds, tokens } from './tokens.mjs';

const blocks = 24;
const blockSeconds = 12;
const gwei = 1_000_000_000n;
const startBaseFee = 12n * gwei;
const aggregatorAbi = artifact('aggregator').abi;

/// Blocks before the head in which each feed answers last, so that ages differ as they do on mainnet.
const feedAge = { ETH: 2, BTC: 9, USDC: 20, USDT: 17, DAI: 14, LINK: 6 };

/// Words of GasSink memory that cost about `gas` in all.
export function sinkWords(gas) {
    return BigInt(Math.floor((Math.sqrt(9 + (4 * Math.max(gas - 22_000, 0)) / 512) - 3) * 256));
}

/// Calldata for the sink to use about `gas`.
export function sinkCall(gas) {
    return encodeFunctionData({
        abi: parseAbi(['function burn(uint256 words) pure']), functionName: 'burn', args: [sinkWords(gas)],
    });
}

/// Pays someone a little USDC at a priority fee: what fee statistics are made of.
function smallPayment(index, priorityFee) {
    const args = [traders[(index + 1) % traders.length], 1_000_000n];
    const data = encodeFunctionData({ abi: erc20, functionName: 'transfer', args });
    return { from: traders[index % traders.length], to: tokens.USDC.address, data, gas: numberToHex(90_000),
        maxPriorityFeePerGas: priorityFee, maxFeePerGas: startBaseFee * 4n };
}

/// What a node about to be woken takes for the present: before its recent blocks, because its clock never goes back.
export function wakeTime() {
    return Math.floor(Date.now() / 1000) - (blocks + 5) * blockSeconds;
}

/// One past block, about half full, so that the base fee stays where it is.
async function pastBlock(chain, book, age, time, next) {
    for (const [name, { aggregator }] of Object.entries(book.feeds)) {
        if (feedAge[name] !== age) continue;
        const args = [usdUnits(feeds[name].usd)];
        const data = encodeFunctionData({ abi: aggregatorAbi, functionName: 'updateAnswer', args });
        await chain.submit({ to: aggregator, data, gas: numberToHex(300_000) });
    }
    for (let i = 0; i < 4; ++i) {
        await chain.submit(smallPayment(age + i, BigInt(Math.round((0.05 + 2 * next()) * 1e9))));
    }
    for (let i = 0; i < 2; ++i) {
        const gas = 14_300_000 + Math.round(800_000 * next());
        await chain.submit({ from: admin, to: book.contracts.gas_sink, data: sinkCall(gas) });
    }
    await chain.rpc.call('evm_setNextBlockTimestamp', time);
    await chain.rpc.call('evm_mine');
}

/// Leaves the node mining one block per transaction; its clock equals the machine's.
export async function wake(chain, book) {
    const { rpc } = chain;
    const next = random(20260101);
    await rpc.call('evm_setAutomine', false);
    await rpc.call('anvil_setNextBlockBaseFeePerGas', numberToHex(startBaseFee));
    const now = Math.floor(Date.now() / 1000);
    for (let age = blocks; age >= 0; --age) await pastBlock(chain, book, age, now - age * blockSeconds, next);
    await rpc.call('anvil_setTime', Math.floor(Date.now() / 1000));
    await rpc.call('evm_setAutomine', true);
}
