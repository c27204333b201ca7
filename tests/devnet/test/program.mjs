/// `ballastctl` on a practice chain of its own, with data folders that go with it. Holds no tests.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
export const demoPolicy = path.join(here, '../../resources/demo/policy.json');

/// The notes that plans of the practice treasuries may have, as somebody names them who has read them.
export const notesRead = ['--notes-read', 'gas_money,not_atomic,pool_depth'];

export class PracticeProgram {
    static async start(...more) {
        assert.ok(process.env.BALLASTCTL, 'BALLASTCTL names the program under test');
        const self = new PracticeProgram();
        self.folder = mkdtempSync(path.join(os.tmpdir(), 'ballast-program-'));
        self.passphrases = path.join(self.folder, 'passphrases');
        writeFileSync(self.passphrases, 'practice ines\npractice marek\n', { mode: 0o600 });
        self.bookFile = path.join(self.folder, 'book.json');
        const options = ['--keep', '--block-time', '1', '--book', self.bookFile, ...more];
        self.node = spawn(process.execPath, [path.join(here, 'up.mjs'), ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
        await new Promise((resolve, reject) => {
            self.node.stdout.on('data', text => String(text).includes('"ready":true') && resolve());
            self.node.once('exit', () => reject(new Error('the practice chain did not start')));
        });
        self.book = JSON.parse(readFileSync(self.bookFile, 'utf8'));
        self.endpoint = self.book.rpc_url;
        return self;
    }

    async stop() {
        const ended = new Promise(resolve => this.node.once('exit', resolve));
        this.node.stdin.end();
        await ended;
        rmSync(this.folder, { recursive: true });
    }

    /// The owners' keystores for one data folder.
    addKeys(data) {
        const script = [path.join(here, 'keystores.mjs'), this.bookFile, path.join(this.folder, data, 'keys')];
        return new Promise((resolve, reject) => {
            execFile(process.execPath, script, { timeout: 120_000 }, error => (error ? reject(error) : resolve()));
        });
    }

    /// Watches an address as it stands, then moves ten points of the target from the first line to the last: it is off by that.
    async addDrifted(data, address) {
        const practice = ['--chain', 'Practice chain'];
        const added = await this.run(data, 'treasury', 'add', '--address', address, ...practice);
        assert.equal(added.code, 0, added.words);
        const policy = (await this.run(data, 'policy', 'show')).json;
        policy.targets.at(0).weight = Math.round((policy.targets.at(0).weight - 10) * 10) / 10;
        policy.targets.at(-1).weight = Math.round((policy.targets.at(-1).weight + 10) * 10) / 10;
        for (const target of policy.targets) target.band = { kind: 'absolute', width: 2 };
        const file = path.join(this.folder, `${data}.json`);
        writeFileSync(file, JSON.stringify(policy));
        const imported = await this.run(data, 'policy', 'import', file, ...practice);
        assert.equal(imported.code, 0, imported.words);
    }

    /// `--sign-with` for as many owners as must sign.
    signers() {
        return this.book.owners.slice(0, 2).flatMap(owner => ['--sign-with', owner.address]);
    }

    /// How often the Safe has executed.
    async nonce(safe) {
        return Number(await this.rpc('eth_call', { to: safe, data: '0xaffed0e0' }, 'latest'));
    }

    /// How many transactions the first owner, who pays, has sent.
    async sentByPayer() {
        return Number(await this.rpc('eth_getTransactionCount', this.book.owners[0].address, 'latest'));
    }

    arguments(data, args) {
        const practice = this.endpoint ? ['--practice-endpoint', this.endpoint] : []; // none: a network's own endpoints
        const all = ['--data', path.join(this.folder, data), ...practice, '--json', ...args];
        if (!args.includes('--passphrase-file')) all.push('--passphrase-file', this.passphrases);
        return all;
    }

    /// Runs the program on a data folder; gives its exit code, its JSON document and its words.
    run(data, ...args) {
        return new Promise(resolve => {
            const options = { timeout: 120_000, maxBuffer: 1 << 26 };
            execFile(process.env.BALLASTCTL, this.arguments(data, args), options, (error, stdout, stderr) => {
                resolve({ code: error ? error.code : 0, json: stdout ? JSON.parse(stdout) : null, words: stderr });
            });
        });
    }

    /// Starts the program and gives its process, to be killed.
    begin(data, ...args) {
        return spawn(process.env.BALLASTCTL, this.arguments(data, args), { stdio: ['ignore', 'ignore', 'pipe'] });
    }

    async rpc(method, ...params) {
        const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method, params });
        const answer = await fetch(this.book.rpc_url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        return (await answer.json()).result;
    }
}
