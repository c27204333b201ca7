/// Tokens at their mainnet addresses, price feeds, and the helper that fills blocks.
import { numberToHex } from 'viem';
import { admin } from './accounts.mjs';
import { artifact } from './artifacts.mjs';
import { erc20, zeroAddress } from './chain.mjs';
import { usdUnits } from './math.mjs';
import { feedDecimals, feeds, tokens } from './tokens.mjs';

/// US dollars of each token that the market maker starts with.
const working = 600_000_000;

function creation(symbol, own) {
    const { name, decimals, kind, feeBps = 0 } = tokens[symbol];
    switch (kind) {
        case 'weth9': return artifact('weth9').creation();
        case 'no_return': return own.NoReturnToken.creation(name, symbol, admin, BigInt(decimals));
        default: return own.StandardToken.creation(name, symbol, admin, decimals, BigInt(feeBps));
    }
}

export async function deployTokens(chain, own) {
    await chain.rpc.call('anvil_setBalance', admin, numberToHex(10n ** 24n));
    for (const [symbol, { address, decimals, usd, kind }] of Object.entries(tokens)) {
        await chain.place(address, creation(symbol, own), symbol);
        const amount = BigInt(Math.round(working / usd)) * 10n ** BigInt(decimals);
        if (kind === 'weth9') await chain.write(address, erc20, 'deposit', [], { value: amount });
        else await chain.write(address, erc20, 'mint', [admin, amount]);
    }
    return { silent_token: await chain.deploy(own.SilentToken.creation(admin), admin, 'SilentToken'),
        gas_sink: await chain.deploy(own.GasSink.creation(), admin, 'GasSink') };
}

/// Chainlink's own proxy in front of an aggregator whose answer can be set. Returns aggregators by feed name.
export async function deployFeeds(chain) {
    const [proxy, aggregator] = [artifact('feed_proxy'), artifact('aggregator')];
    const aggregators = {};
    for (const [name, { address, usd }] of Object.entries(feeds)) {
        const creationCode = aggregator.creation(feedDecimals, usdUnits(usd));
        aggregators[name] = await chain.deploy(creationCode, admin, `aggregator ${name}`);
        await chain.place(address, proxy.creation(aggregators[name], zeroAddress), `feed ${name}`);
    }
    return aggregators;
}
