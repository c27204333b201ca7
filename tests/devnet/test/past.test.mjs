/// The past of a treasury, read from a chain that has lived through it. `node --test` with BALLASTCTL naming the program.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pricePath } from '../lib/past.mjs';
import { random } from '../lib/math.mjs';
import { demoPolicy, PracticeProgram } from './program.mjs';

const days = 30;
let chain;

before(async () => {
    chain = await PracticeProgram.start('--past', String(days));
    const added = await chain.run('data', 'treasury', 'add', '--policy', demoPolicy, '--chain', 'Practice chain');
    assert.equal(added.code, 0, added.words);
});
after(() => chain.stop());

/// Weights by line at the stored point that is nearest to so many days ago.
function weightsAt(rows, daysAgo) {
    const wanted = Date.now() - daysAgo * 86_400_000;
    const away = row => Math.abs(Date.parse(row.time.replace(' ', 'T')) - wanted);
    return rows.reduce((a, b) => (away(a) <= away(b) ? a : b)).lines;
}

test('a month is read, once', async () => {
    const loaded = await chain.run('data', 'history', 'load', '--days', String(days));
    assert.equal(loaded.code, 0, loaded.words);
    assert.equal(loaded.json.points, days * 2, 'a block every twelve hours');
    const again = await chain.run('data', 'history', 'load', '--days', String(days));
    assert.equal(again.json.points, 0);
});

test('a payment shows as the weight that it took', async () => {
    const { history, flows } = (await chain.run('data', 'history', 'show')).json;
    assert.deepEqual(flows.map(({ kind, parts }) => [kind, parts.map(({ token, amount }) => [token, amount])]),
        [['payment', [['USDC', -220_000]]]]);
    assert.ok(history.length >= days * 2);
    const total = history.at(-1).total_usd;
    const [before_, after_] = [3.5, 2.5].map(ago => weightsAt(history, ago).USDC.weight_percent);
    assert.ok(before_ - after_ > 90 * 220_000 / (total + 220_000), `${before_} to ${after_}`);
});

test('volatilities are known afterwards, so bands move', async () => {
    const status = await chain.run('data', 'status');
    assert.equal(status.code, 0, status.words);
    const link = status.json.drift.lines.find(line => line.id === 'LINK');
    assert.ok(link.volatility_percent > 30, JSON.stringify(link));
    assert.equal(link.band_fallback, undefined);
});

test('a price path begins and ends where it should', () => {
    const path = pricePath(2000, { volatility: 0.6, from: 0.8 }, 100, random(1));
    assert.equal(path.length, 100);
    assert.ok(Math.abs(path[0] / 1600 - 1) < 1e-9);
    assert.ok(path.every(price => price > 0));
});
