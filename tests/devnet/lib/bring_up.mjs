/// Fills an empty node and describes what stands where.
import * as accounts from './accounts.mjs';
import * as at from './addresses.mjs';
import { compileOwn } from './artifacts.mjs';
import { Chain, erc20, maxUint256 } from './chain.mjs';
import { deployBase } from './deploy_base.mjs';
import { deployFeeds, deployTokens } from './deploy_tokens.mjs';
import { deployUniswap } from './deploy_uniswap.mjs';
import { feeds, tokens } from './tokens.mjs';
import { createTreasuries } from './treasury.mjs';

/// Traders may spend through both routers from the first block on.
async function approveTraders(chain) {
    for (const from of accounts.traders) {
        for (const { address } of Object.values(tokens)) {
            for (const spender of [at.uniswapV3.router, at.uniswapV2.router]) {
                await chain.write(address, erc20, 'approve', [spender, maxUint256], { from });
            }
        }
    }
}

/// The book: everything a program or a test needs to know about the chain, apart from where it listens.
export async function bringUp(rpc) {
    const chain = new Chain(rpc);
    await deployBase(chain);
    const helpers = await deployTokens(chain, compileOwn());
    const pools = await deployUniswap(chain);
    const aggregators = await deployFeeds(chain);
    const treasuries = await createTreasuries(chain);
    await approveTraders(chain);
    return {
        format: 1,
        chain_id: 1,
        treasury: treasuries[0].address,
        treasuries,
        owners: accounts.owners,
        payer: accounts.payer,
        plain: accounts.plain,
        admin: accounts.admin,
        traders: accounts.traders,
        contracts: {
            multicall3: at.multicall3,
            ...helpers,
            uniswap_v2: at.uniswapV2,
            uniswap_v3: at.uniswapV3,
            safe_1_4_1: at.safe141,
            safe_1_3_0: at.safe130,
        },
        tokens: Object.fromEntries(Object.entries(tokens).map(([symbol, { address, decimals, feed }]) =>
            [symbol, { address, decimals, feed: feed ?? null }])),
        feeds: Object.fromEntries(Object.entries(feeds).map(([name, { address }]) =>
            [name, { address, aggregator: aggregators[name] }])),
        pools,
    };
}
