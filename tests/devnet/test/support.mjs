/// A practice chain for one test file, and a Safe's signatures.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { concatHex, encodeFunctionData, encodePacked, size } from 'viem';
import { Rpc } from '../lib/anvil.mjs';
import { root } from '../lib/artifacts.mjs';
import { Chain } from '../lib/chain.mjs';
import { signedExecution } from '../lib/safe.mjs';

/// Starts `up.mjs --keep` as a program would and reads its one line.
export async function startChain(...options) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'ballast-chain-'));
    const book = path.join(folder, 'book.json');
    const child = spawn(process.execPath, [path.join(root, 'up.mjs'), '--keep', '--book', book, ...options],
        { stdio: ['pipe', 'pipe', 'inherit'] });
    const exited = new Promise(resolve => child.once('exit', resolve));
    const [line] = await Promise.race([
        new Promise(resolve => createInterface(child.stdout).once('line', text => resolve([text]))),
        exited.then(code => { throw new Error(`up.mjs ended with ${code}`); }),
    ]);
    const ready = JSON.parse(line);
    return {
        ready, child, exited,
        book: JSON.parse(readFileSync(book, 'utf8')),
        chain: new Chain(new Rpc(ready.port)),
        async stop() {
            child.stdin.end();
            const code = await exited;
            rmSync(folder, { recursive: true, force: true });
            return code;
        },
    };
}

/// The calldata of MultiSend for calls `{to, data, value}`.
export function packCalls(calls) {
    return concatHex(calls.map(({ to, data, value = 0n }) => encodePacked(
        ['uint8', 'address', 'uint256', 'uint256', 'bytes'], [0, to, value, BigInt(size(data)), data])));
}

/// `execTransaction` of a batch, signed by the owners with these account numbers.
export async function signedBatch(chain, { safe, abi, multiSend, multiSendAbi, calls, signers }) {
    const data = encodeFunctionData({ abi: multiSendAbi, functionName: 'multiSend', args: [packCalls(calls)] });
    return signedExecution(chain, { safe, abi, to: multiSend, data, operation: 1, signers });
}
