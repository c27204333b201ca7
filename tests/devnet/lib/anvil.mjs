/// Starts and stops one anvil on the loopback address and speaks JSON-RPC to it.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

export class Rpc {
    constructor(port) {
        this.url = `http://127.0.0.1:${port}`;
        this.id = 0;
    }

    async post(question) {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(this.url, { method: 'POST', headers, body: JSON.stringify(question) });
        return response.json();
    }

    question(method, params) {
        return { jsonrpc: '2.0', id: ++this.id, method, params };
    }

    result(method, answer) {
        if (!answer.error) return answer.result;
        throw Object.assign(new Error(`${method}: ${answer.error.message}`), { data: answer.error.data });
    }

    /// The result of one call; the node's refusal becomes an exception with its `data`.
    async call(method, ...params) {
        return this.result(method, await this.post(this.question(method, params)));
    }

    /// One method with many lists of parameters, in one request; the node may answer them in any order.
    async callAll(method, lists) {
        for (const answer of await this.post(lists.map(params => this.question(method, params)))) this.result(method, answer);
    }
}

/// The command line that runs anvil. The kernel ends it when this process dies, however that happens.
function command(args) {
    const anvil = path.join(path.dirname(require.resolve('@foundry-rs/anvil-linux-amd64/package.json')), 'bin/anvil');
    const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find(existsSync);
    return setpriv ? [setpriv, ['--pdeathsig', 'KILL', '--', anvil, ...args]] : [anvil, args];
}

/// Resolves to the port once anvil says that it listens; rejects with its output if it ends first.
function listening(child) {
    return new Promise((resolve, reject) => {
        let said = '';
        child.stdout.on('data', chunk => {
            if (said.length < 100_000) said += chunk;
            const port = /Listening on 127\.0\.0\.1:(\d+)/.exec(said)?.[1];
            if (port) resolve(Number(port));
        });
        child.stderr.on('data', chunk => (said += chunk));
        child.once('error', reject);
        child.once('exit', code => reject(new Error(`anvil ended with ${code}: ${said.slice(-2000)}`)));
    });
}

/// Port 0 takes a free one. `loadState` and `dumpState` are files; the dump is written by `stop`.
export async function startAnvil({ port = 0, loadState, dumpState, timestamp } = {}) {
    const args = ['--host', '127.0.0.1', '--port', String(port), '--chain-id', '1', '--gas-limit', '60000000',
        '--base-fee', '1000000000', '--enable-tx-gas-limit', '--slots-in-an-epoch', '8'];
    if (loadState) args.push('--load-state', loadState);
    if (dumpState) args.push('--dump-state', dumpState);
    if (timestamp) args.push('--timestamp', String(timestamp));
    const [program, words] = command(args);
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    const exited = new Promise(resolve => child.once('exit', resolve));
    const bound = await listening(child);
    return {
        port: bound,
        pid: child.pid,
        rpc: new Rpc(bound),
        exited,
        async stop() {
            if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
            await exited;
        },
    };
}
