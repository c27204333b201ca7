/// Keeps the filled node as a file, so that only the first start after a change does the deployment.
import { createHash } from 'node:crypto';
import {
    existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { startAnvil } from './anvil.mjs';
import { root } from './artifacts.mjs';
import { bringUp } from './bring_up.mjs';

export const outFolder = path.join(root, 'out');
/// Deployment happens in a fixed past, which keeps the file the same from run to run. 2026-01-01 00:00 UTC.
const deployedAt = 1767225600;

/// Changes with every script, contract and pinned package that shapes the state.
export function stateKey() {
    const hash = createHash('sha256');
    const within = folder => readdirSync(path.join(root, folder)).map(name => `${folder}/${name}`);
    const names = ['lib', 'contracts'].flatMap(within);
    for (const name of [...names.sort(), 'package-lock.json']) {
        hash.update(name).update(readFileSync(path.join(root, name)));
    }
    return hash.digest('hex').slice(0, 16);
}

/// Drops history: a loaded node needs its accounts and the head block only.
function slim(text) {
    const state = JSON.parse(text);
    const best = BigInt(state.best_block_number);
    state.blocks = state.blocks.filter(block => BigInt(block.header.number) === best);
    for (const block of state.blocks) block.transactions = [];
    state.transactions = [];
    return JSON.stringify(state);
}

/// Fills a fresh node and writes its state and book; the rename makes the file appear whole or not at all.
async function build(statePath, bookPath) {
    const folder = mkdtempSync(path.join(outFolder, 'new-'));
    const dump = path.join(folder, 'dump.json');
    try {
        const node = await startAnvil({ dumpState: dump, timestamp: deployedAt });
        let book;
        try {
            book = await bringUp(node.rpc);
        } finally {
            await node.stop();
        }
        writeFileSync(path.join(folder, 'book.json'), JSON.stringify(book, null, 2));
        writeFileSync(path.join(folder, 'state.json'), slim(readFileSync(dump, 'utf8')));
        renameSync(path.join(folder, 'book.json'), bookPath);
        renameSync(path.join(folder, 'state.json'), statePath);
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

function dropOthers(key) {
    for (const name of readdirSync(outFolder)) {
        const ours = /^(state|book)-[0-9a-f]{16}\.json$/.test(name);
        if (ours && !name.includes(key)) rmSync(path.join(outFolder, name), { force: true });
    }
}

/// The state file and the book that belongs to it; builds them when the scripts or packages have changed.
export async function cachedState() {
    mkdirSync(outFolder, { recursive: true });
    const key = stateKey();
    const [state, book] = ['state', 'book'].map(name => path.join(outFolder, `${name}-${key}.json`));
    if (!existsSync(state)) {
        await build(state, book);
        dropOthers(key);
    }
    return { state, book: JSON.parse(readFileSync(book, 'utf8')) };
}
