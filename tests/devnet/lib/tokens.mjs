/// The tokens of the practice chain, with the prices everything starts from.

/// `kind` picks the contract: weth9, standard, no_return (USDT's manners) or fee (a share is kept on each transfer).
/// `usd` is the starting price; `feed` names the price feed that values the token.
export const tokens = {
    WETH: {
        address: '0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2',
        name: 'Wrapped Ether', decimals: 18, usd: 2725, kind: 'weth9', feed: 'ETH',
    },
    USDC: {
        address: '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48',
        name: 'USD Coin', decimals: 6, usd: 1, kind: 'standard', feed: 'USDC',
    },
    USDT: {
        address: '0xdAC17F958D2ee523a2206206994597C13D831ec7',
        name: 'Tether USD', decimals: 6, usd: 1, kind: 'no_return', feed: 'USDT',
    },
    DAI: {
        address: '0x6B175474E89094C44Da98b954EedeAC495271d0F',
        name: 'Dai Stablecoin', decimals: 18, usd: 1, kind: 'standard', feed: 'DAI',
    },
    WBTC: {
        address: '0x2260FAC5E5542a773Aa44fBCfeDf7C193bc2C599',
        name: 'Wrapped BTC', decimals: 8, usd: 67000, kind: 'standard', feed: 'BTC',
    },
    LINK: {
        address: '0x514910771AF9Ca656af840dff83E8264EcF986CA',
        name: 'ChainLink Token', decimals: 18, usd: 12, kind: 'standard', feed: 'LINK',
    },
    PAXG: {
        address: '0x45804880De22913dAFE09f4980848ECE6EcbAf78',
        name: 'Paxos Gold', decimals: 18, usd: 2400, kind: 'fee', feeBps: 2,
    },
};

/// Chainlink proxies quoting US dollars with 8 decimals. PAXG has none here: an asset without a price happens too.
export const feeds = {
    ETH: { address: '0x5f4eC3Df9cbd43714FE2740f5E3616155c5b8419', usd: 2725 },
    BTC: { address: '0xF4030086522a5bEEa4988F8cA5B36dbC97BeE88c', usd: 67000 },
    USDC: { address: '0x8fFfFfd4AfB6115b954Bd326cbe7B4BA576818f6', usd: 1 },
    USDT: { address: '0x3E7d1eAB13ad0104d2750B8863b489D65364e32D', usd: 1 },
    DAI: { address: '0xAed0c38402a5d19df6E4c03F4E2DceD6e29c1ee9', usd: 1 },
    LINK: { address: '0x2c1d072e956AFFC0D435Cb7AC38EF18d24d9127c', usd: 12 },
};
export const feedDecimals = 8;

/// Uniswap V3 pools. `depth` is US dollars on each side, spread over ranges of growing width (in ticks around the
/// price, with each range's share), so that larger trades cross ticks as they do on mainnet.
export const v3Pools = [
    { pair: ['USDC', 'WETH'], fee: 500, depth: 40e6, ranges: volatile() },
    { pair: ['USDC', 'WETH'], fee: 3000, depth: 20e6, ranges: volatile() },
    { pair: ['WETH', 'USDT'], fee: 500, depth: 20e6, ranges: volatile() },
    { pair: ['WBTC', 'WETH'], fee: 500, depth: 30e6, ranges: volatile() },
    { pair: ['DAI', 'WETH'], fee: 3000, depth: 10e6, ranges: volatile() },
    { pair: ['LINK', 'WETH'], fee: 3000, depth: 8e6, ranges: volatile() },
    { pair: ['USDC', 'USDT'], fee: 100, depth: 30e6, ranges: stable() },
    { pair: ['DAI', 'USDC'], fee: 100, depth: 20e6, ranges: stable() },
    { pair: ['DAI', 'USDT'], fee: 100, depth: 10e6, ranges: stable() },
];

function volatile() {
    return [
        { below: 240, above: 180, share: 0.15 },
        { below: 600, above: 720, share: 0.25 },
        { below: 1800, above: 1800, share: 0.35 },
        { below: 12000, above: 12000, share: 0.25 },
    ];
}

function stable() {
    return [
        { below: 2, above: 3, share: 0.5 },
        { below: 10, above: 8, share: 0.3 },
        { below: 100, above: 100, share: 0.2 },
    ];
}

/// Uniswap V2 pairs; `depth` is US dollars on each side.
export const v2Pairs = [
    { pair: ['WETH', 'USDC'], depth: 6e6 },
    { pair: ['WETH', 'USDT'], depth: 6e6 },
    { pair: ['WETH', 'DAI'], depth: 4e6 },
    { pair: ['WETH', 'LINK'], depth: 1.5e6 },
    { pair: ['PAXG', 'USDC'], depth: 2e6 },
];

export const tickSpacing = { 100: 1, 500: 10, 3000: 60, 10000: 200 };
