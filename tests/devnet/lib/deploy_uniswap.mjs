/// Uniswap V2 and V3 with their pools, filled at the starting prices.
import { pad, stringToHex } from 'viem';
import { admin } from './accounts.mjs';
import { uniswapV2, uniswapV3 } from './addresses.mjs';
import { artifact } from './artifacts.mjs';
import { erc20, maxUint256 } from './chain.mjs';
import { equalAmounts, floorTo, rawForUsd, sqrtPriceX96, tickAt } from './math.mjs';
import { tickSpacing, tokens, v2Pairs, v3Pools } from './tokens.mjs';

const weth = tokens.WETH.address;

async function approveAll(chain, spender) {
    for (const { address } of Object.values(tokens)) {
        await chain.write(address, erc20, 'approve', [spender, maxUint256]);
    }
}

/// The pair in the order the pool keeps: the lower address first.
export function inPoolOrder([a, b]) {
    return BigInt(tokens[a].address) < BigInt(tokens[b].address) ? [a, b] : [b, a];
}

async function deployV3Contracts(chain) {
    const { factory, router, quoter, positions, tick_lens: tickLens } = uniswapV3;
    await chain.place(factory, artifact('v3_factory').creation(), 'V3 factory');
    await chain.write(factory, artifact('v3_factory').abi, 'enableFeeAmount', [100, 1]);
    await chain.place(router, artifact('v3_router').creation(factory, weth), 'V3 router');
    await chain.place(quoter, artifact('v3_quoter').creation(factory, weth), 'QuoterV2');
    await chain.place(tickLens, artifact('v3_tick_lens').creation(), 'TickLens');
    const library = await chain.deploy(artifact('v3_descriptor_library').code, admin, 'NFTDescriptor');
    const label = pad(stringToHex('ETH'), { size: 32, dir: 'right' });
    const descriptor = artifact('v3_descriptor', { NFTDescriptor: library }).creation(weth, label);
    const at = await chain.deploy(descriptor, admin, 'position descriptor');
    await chain.place(positions, artifact('v3_positions').creation(factory, weth, at), 'V3 positions');
}

async function mintRanges(chain, { pair, fee, depth, ranges }) {
    const [token0, token1] = inPoolOrder(pair).map(symbol => tokens[symbol]);
    const spacing = tickSpacing[fee];
    const [amount0, amount1] = equalAmounts(token0, token0.usd, token1, token1.usd);
    const centre = tickAt(amount1, amount0);
    for (const { below, above, share } of ranges) {
        await chain.write(uniswapV3.positions, artifact('v3_positions').abi, 'mint', [{
            token0: token0.address, token1: token1.address, fee,
            tickLower: floorTo(centre - below, spacing), tickUpper: floorTo(centre + above, spacing) + spacing,
            amount0Desired: rawForUsd(token0, depth * share, token0.usd),
            amount1Desired: rawForUsd(token1, depth * share, token1.usd),
            amount0Min: 0n, amount1Min: 0n, recipient: admin, deadline: maxUint256,
        }]);
    }
}

async function createV3Pool(chain, pool) {
    const symbols = inPoolOrder(pool.pair);
    const [token0, token1] = symbols.map(symbol => tokens[symbol]);
    const [amount0, amount1] = equalAmounts(token0, token0.usd, token1, token1.usd);
    await chain.write(uniswapV3.positions, artifact('v3_positions').abi, 'createAndInitializePoolIfNecessary',
        [token0.address, token1.address, pool.fee, sqrtPriceX96(amount1, amount0)]);
    await mintRanges(chain, pool);
    const address = await chain.read(uniswapV3.factory, artifact('v3_factory').abi, 'getPool',
        [token0.address, token1.address, pool.fee]);
    return { kind: 'uniswap_v3', address, tokens: symbols, fee: pool.fee };
}

async function createV2Pair(chain, { pair, depth }) {
    const [a, b] = pair.map(symbol => tokens[symbol]);
    const amounts = [a, b].map(token => rawForUsd(token, depth, token.usd));
    await chain.write(uniswapV2.router, artifact('v2_router').abi, 'addLiquidity',
        [a.address, b.address, ...amounts, 0n, 0n, admin, maxUint256]);
    const address = await chain.read(uniswapV2.factory, artifact('v2_factory').abi, 'getPair', [a.address, b.address]);
    return { kind: 'uniswap_v2', address, tokens: inPoolOrder(pair), fee: 3000 };
}

/// Returns the pools as the book lists them: kind, address, tokens in pool order, fee in millionths.
export async function deployUniswap(chain) {
    await deployV3Contracts(chain);
    await chain.place(uniswapV2.factory, artifact('v2_factory').creation(admin), 'V2 factory');
    await chain.place(uniswapV2.router, artifact('v2_router').creation(uniswapV2.factory, weth), 'V2 router');
    for (const spender of [uniswapV3.positions, uniswapV3.router, uniswapV2.router]) await approveAll(chain, spender);
    const pools = [];
    for (const pool of v3Pools) pools.push(await createV3Pool(chain, pool));
    for (const pair of v2Pairs) pools.push(await createV2Pair(chain, pair));
    return pools;
}
