/// Multicall3 and the two Safe versions, by the deployers they have on every chain.
import { concatHex, numberToHex } from 'viem';
import * as at from './addresses.mjs';
import { multicall3Creation, safeArtifacts, singletonFactoryTransaction } from './artifacts.mjs';

const salt = `0x${'0'.repeat(64)}`;

async function deployMulticall(chain) {
    const from = at.multicall3Deployer;
    await chain.impersonate(from, () => chain.deploy(multicall3Creation(), from, 'Multicall3'));
    await chain.requireCode(at.multicall3, 'Multicall3');
}

async function deploySingletonFactory(chain) {
    const { signerAddress, transaction } = singletonFactoryTransaction();
    await chain.rpc.call('anvil_setBalance', signerAddress, numberToHex(10n ** 18n));
    await chain.receipt(await chain.rpc.call('eth_sendRawTransaction', transaction));
    await chain.requireCode(at.safeSingletonFactory, 'Safe singleton factory');
}

/// CREATE2 with salt 0 puts unchanged code at the canonical addresses, so each landing is checked.
async function deploySafe(chain, version, deployer, addresses) {
    const contracts = safeArtifacts(version);
    for (const [name, address] of Object.entries(addresses)) {
        const label = `Safe ${version} ${name}`;
        await chain.send({ to: deployer, data: concatHex([salt, contracts[name].code]) }, label);
        await chain.requireCode(address, label);
    }
}

export async function deployBase(chain) {
    await deployMulticall(chain);
    await deploySingletonFactory(chain);
    await deploySafe(chain, '1.4.1', at.safeSingletonFactory, at.safe141);
    await deploySafe(chain, '1.3.0', at.create2Proxy, at.safe130);
}
