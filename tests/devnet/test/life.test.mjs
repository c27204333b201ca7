import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { startChain } from './support.mjs';

const running = pid => existsSync(`/proc/${pid}`);

async function gone(pid) {
    const end = Date.now() + 20_000;
    while (running(pid) && Date.now() < end) await new Promise(resolve => setTimeout(resolve, 20));
    return !running(pid);
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGKILL']) {
    test(`no node is left behind after ${signal}`, async () => {
        const up = await startChain();
        const { pid } = up.ready;
        assert.ok(running(pid));
        up.child.kill(signal);
        await up.exited;
        assert.ok(await gone(pid));
        await up.stop();
    });
}

test('with a block time the chain lives by itself', async () => {
    const up = await startChain('--block-time', '1', '--live');
    try {
        const first = Number((await up.chain.head()).number);
        const end = Date.now() + 60_000;
        let traded = 0;
        for (let last = first; Date.now() < end && (last < first + 4 || traded === 0);) {
            const block = await up.chain.head();
            if (Number(block.number) > last) traded += block.transactions.length;
            last = Number(block.number);
            await new Promise(resolve => setTimeout(resolve, 100));
        }
        assert.ok(traded > 0);
    } finally {
        assert.equal(await up.stop(), 0);
    }
});
