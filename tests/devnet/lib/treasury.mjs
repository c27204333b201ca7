/// The treasuries: a Safe 1.4.1, a smaller Safe 1.3.0 and a plain account.
import { encodeFunctionData, getAddress, numberToHex, parseEther, parseUnits } from 'viem';
import { owners, payer, plain, traders } from './accounts.mjs';
import * as at from './addresses.mjs';
import { safeArtifacts } from './artifacts.mjs';
import { erc20, zeroAddress } from './chain.mjs';
import { tokens } from './tokens.mjs';

const threshold = 2;

/// `holdings` is in whole units; ETH is the native coin.
const treasuries = [
    { name: 'Harbour DAO treasury', version: '1.4.1', addresses: at.safe141, salt: 20240101n,
      holdings: { ETH: '25', WETH: '600', WBTC: '6', USDC: '250000', USDT: '400000', DAI: '150000', LINK: '20000' } },
    { name: 'Grants committee', version: '1.3.0', addresses: at.safe130, salt: 20220901n,
      holdings: { ETH: '2', WETH: '40', USDC: '60000', DAI: '30000' } },
];
const plainHoldings = { ETH: '5', WETH: '20', USDC: '15000', USDT: '10000' };

async function fund(chain, who, holdings) {
    for (const [symbol, amount] of Object.entries(holdings)) {
        if (symbol === 'ETH') {
            await chain.rpc.call('anvil_setBalance', who, numberToHex(parseEther(amount)));
        } else {
            const { address, decimals } = tokens[symbol];
            await chain.write(address, erc20, 'transfer', [who, parseUnits(amount, decimals)]);
        }
    }
}

async function createSafe(chain, { name, version, addresses, salt, holdings }) {
    const contracts = safeArtifacts(version);
    const members = owners.map(owner => owner.address);
    const setup = encodeFunctionData({ abi: contracts.safe.abi, functionName: 'setup',
        args: [members, BigInt(threshold), zeroAddress, '0x', addresses.fallback_handler, zeroAddress, 0n, zeroAddress] });
    const args = [addresses.safe, setup, salt];
    const factory = [addresses.proxy_factory, contracts.proxy_factory.abi, 'createProxyWithNonce', args];
    const address = getAddress(await chain.read(...factory));
    await chain.write(...factory);
    await fund(chain, address, holdings);
    return { name, address, kind: 'safe', version, threshold, owners: members, holdings };
}

/// Returns the book's `treasuries`, the main one first.
export async function createTreasuries(chain) {
    const made = [];
    for (const treasury of treasuries) made.push(await createSafe(chain, treasury));
    await fund(chain, plain.address, plainHoldings);
    made.push({ name: plain.name, address: plain.address, kind: 'account', holdings: plainHoldings });
    for (const { address } of [...owners, payer]) await fund(chain, address, { ETH: '10' });
    for (const trader of traders) {
        await fund(chain, trader, { ETH: '5000', WETH: '2000', WBTC: '50', USDC: '5000000', USDT: '5000000',
            DAI: '5000000', LINK: '200000' });
    }
    return made;
}
