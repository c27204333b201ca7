/// A Safe's transaction, signed by its owners.
import { concatHex, encodeFunctionData } from 'viem';
import { account } from './accounts.mjs';
import { zeroAddress } from './chain.mjs';

const fields = ['address to', 'uint256 value', 'bytes data', 'uint8 operation', 'uint256 safeTxGas', 'uint256 baseGas',
    'uint256 gasPrice', 'address gasToken', 'address refundReceiver', 'uint256 nonce'];
const types = { SafeTx: fields.map(field => field.split(' ')).map(([type, name]) => ({ type, name })) };

/// `execTransaction` of a call (operation 0) or a delegate call (1), signed by the owners with these account numbers.
export async function signedExecution(chain, { safe, abi, to, data, operation, signers }) {
    const nonce = await chain.read(safe, abi, 'nonce');
    const message = { to, value: 0n, data, operation, safeTxGas: 0n, baseGas: 0n, gasPrice: 0n,
        gasToken: zeroAddress, refundReceiver: zeroAddress, nonce };
    const typed = { domain: { chainId: 1, verifyingContract: safe }, types, primaryType: 'SafeTx', message };
    const sorted = signers.map(account).sort((a, b) => (BigInt(a.address) < BigInt(b.address) ? -1 : 1));
    const signatures = concatHex(await Promise.all(sorted.map(signer => signer.signTypedData(typed))));
    return encodeFunctionData({ abi, functionName: 'execTransaction',
        args: [to, 0n, data, operation, 0n, 0n, 0n, zeroAddress, zeroAddress, signatures] });
}
