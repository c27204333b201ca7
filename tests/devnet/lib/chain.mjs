/// Sends, reads and places contracts on one node whose accounts are unlocked.
import { decodeFunctionResult, encodeFunctionData, getContractAddress, numberToHex, parseAbi } from 'viem';
import { admin } from './accounts.mjs';

export const erc20 = parseAbi([
    'function mint(address,uint256)', 'function deposit() payable', 'function approve(address,uint256)',
    'function transfer(address,uint256)', 'function balanceOf(address) view returns (uint256)',
    'function allowance(address,address) view returns (uint256)',
]);
export const maxUint256 = (1n << 256n) - 1n;
export const zeroAddress = '0x0000000000000000000000000000000000000000';
/// Under the cap of EIP-7825 (2^24).
const gasPerTransaction = numberToHex(16_000_000);

export class Chain {
    constructor(rpc) {
        this.rpc = rpc;
    }

    /// Hands a transaction to the pool and returns its hash.
    submit(tx) {
        const fields = { from: admin, gas: gasPerTransaction, ...tx };
        for (const name of ['value', 'maxFeePerGas', 'maxPriorityFeePerGas']) {
            if (typeof fields[name] === 'bigint') fields[name] = numberToHex(fields[name]);
        }
        return this.rpc.call('eth_sendTransaction', fields);
    }

    /// Sends and waits; a revert is an exception that carries the node's reason.
    async send(tx, label = 'transaction') {
        const receipt = await this.receipt(await this.submit(tx));
        if (receipt.status === '0x1') return receipt;
        let reason = '';
        await this.rpc.call('eth_call', { from: admin, ...tx, value: undefined }, 'latest').catch(e => {
            reason = `${e.message} ${JSON.stringify(e.data ?? '')}`;
        });
        throw new Error(`${label} reverted: ${reason.slice(0, 600)}`);
    }

    /// Blocks are mined asynchronously, so that a receipt may come some milliseconds late.
    async receipt(hash) {
        const end = Date.now() + 60_000;
        while (Date.now() < end) {
            const receipt = await this.rpc.call('eth_getTransactionReceipt', hash);
            if (receipt) return receipt;
            await new Promise(resolve => setTimeout(resolve, 3));
        }
        throw new Error(`no receipt for ${hash} within a minute`);
    }

    write(to, abi, functionName, args = [], tx = {}) {
        return this.send({ to, data: encodeFunctionData({ abi, functionName, args }), ...tx }, functionName);
    }

    async read(to, abi, functionName, args = []) {
        const call = { from: admin, to, data: encodeFunctionData({ abi, functionName, args }) };
        const data = await this.rpc.call('eth_call', call, 'latest');
        return decodeFunctionResult({ abi, functionName, args, data });
    }

    /// An ordinary contract creation; returns the new address.
    async deploy(creationCode, from = admin, label = 'creation') {
        const nonce = BigInt(await this.rpc.call('eth_getTransactionCount', from, 'pending'));
        await this.send({ from, data: creationCode }, label);
        return getContractAddress({ from, nonce });
    }

    /// Runs a constructor *at* a chosen address. The creation code is placed there, called once to learn the runtime
    /// code (immutables and the own address filled in), executed for its storage and child contracts, and replaced by
    /// that runtime code. Plain replacement of code would leave immutables and storage empty.
    async place(target, creationCode, label = target) {
        await this.rpc.call('anvil_setCode', target, creationCode);
        await this.rpc.call('anvil_setNonce', target, '0x1');
        const call = { from: admin, to: target, gas: gasPerTransaction };
        const runtime = await this.rpc.call('eth_call', call, 'latest');
        await this.send(call, `constructor of ${label}`);
        await this.rpc.call('anvil_setCode', target, runtime);
    }

    /// Lets `body` send from an account whose key nobody here has.
    async impersonate(address, body) {
        await this.rpc.call('anvil_setBalance', address, numberToHex(10n ** 20n));
        await this.rpc.call('anvil_impersonateAccount', address);
        try {
            return await body();
        } finally {
            await this.rpc.call('anvil_stopImpersonatingAccount', address);
        }
    }

    async requireCode(address, label) {
        if ((await this.rpc.call('eth_getCode', address, 'latest')) === '0x') {
            throw new Error(`${label} did not land at ${address}`);
        }
    }

    balance(token, who) {
        return this.read(token, erc20, 'balanceOf', [who]);
    }

    async head() {
        return this.rpc.call('eth_getBlockByNumber', 'latest', false);
    }
}
