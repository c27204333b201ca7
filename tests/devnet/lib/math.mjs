/// Prices between raw token amounts.

/// Floor of the square root.
export function isqrt(n) {
    if (n < 2n) return n;
    let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
    for (;;) {
        const y = (x + n / x) >> 1n;
        if (y >= x) return x;
        x = y;
    }
}

/// Dollars as an integer of 1e-8, the unit of the price feeds.
export function usdUnits(usd) {
    return BigInt(Math.round(usd * 1e8));
}

/// Raw amounts of two tokens that are worth the same: [amount0, amount1].
export function equalAmounts(token0, usd0, token1, usd1) {
    return [usdUnits(usd1) * 10n ** BigInt(token0.decimals), usdUnits(usd0) * 10n ** BigInt(token1.decimals)];
}

/// Uniswap V3's sqrtPriceX96 for raw amount1 per raw amount0.
export function sqrtPriceX96(amount1, amount0) {
    return isqrt((amount1 << 192n) / amount0);
}

/// The tick at or just under a price.
export function tickAt(amount1, amount0) {
    return Math.floor(Math.log(Number(amount1) / Number(amount0)) / Math.log(1.0001));
}

export function floorTo(tick, spacing) {
    return Math.floor(tick / spacing) * spacing;
}

/// Dollars to raw units of a token at a price.
export function rawForUsd(token, usd, price) {
    return (usdUnits(usd) * 10n ** BigInt(token.decimals)) / usdUnits(price);
}

/// A small seeded generator (mulberry32): the same flow for the same seed.
export function random(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let t = state;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    };
}
