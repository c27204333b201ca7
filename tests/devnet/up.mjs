/// Starts the practice chain. `--help` lists the options.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startAnvil } from './lib/anvil.mjs';
import { Chain } from './lib/chain.mjs';
import { Live } from './lib/live.mjs';
import { livePast, pastBegin } from './lib/past.mjs';
import { cachedState, outFolder } from './lib/state_cache.mjs';
import { wake, wakeTime } from './lib/wake.mjs';

const help = `node up.mjs [options]
  --port N        port on 127.0.0.1; 0, the default, takes a free one
  --keep          stay up until standard input closes or SIGINT or SIGTERM comes
  --book FILE     where the book goes (default out/book.json): addresses, pools, owners, treasuries
  --load FILE     start from this state file instead of the cached one
  --dump FILE     copy the state file that was started from
  --past DAYS     days of moving prices and payments before the present
  --block-time N  a block every N seconds; without it every transaction makes its own
  --live          prices move and strangers trade in every block`;

const { values: options } = parseArgs({
    options: {
        port: { type: 'string', default: '0' },
        keep: { type: 'boolean', default: false },
        book: { type: 'string', default: path.join(outFolder, 'book.json') },
        load: { type: 'string' },
        dump: { type: 'string' },
        past: { type: 'string', default: '0' },
        'block-time': { type: 'string' },
        live: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
    },
});

/// Resolves when somebody wants the chain to end.
function farewell(node) {
    return new Promise(resolve => {
        for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
        process.stdin.once('end', resolve).once('error', resolve).resume();
        node.exited.then(resolve);
    });
}

function writeBook(book, node, file) {
    const policy = fileURLToPath(new URL('../../resources/demo/policy.json', import.meta.url));
    const full = { rpc_url: node.rpc.url, ws_url: `ws://127.0.0.1:${node.port}`, policy, ...book };
    mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
    writeFileSync(file, `${JSON.stringify(full, null, 2)}\n`);
    return full;
}

async function run() {
    const { state, book } = await cachedState();
    if (options.dump) copyFileSync(options.load ?? state, options.dump);
    const present = wakeTime(), days = Number(options.past);
    const timestamp = days > 0 ? pastBegin(present, days) : present;
    const node = await startAnvil({ port: Number(options.port), loadState: options.load ?? state, timestamp });
    const ended = options.keep ? farewell(node) : Promise.resolve();
    let live;
    try {
        const chain = new Chain(node.rpc);
        if (days > 0) await livePast(chain, book, present, days);
        await wake(chain, book);
        const file = path.resolve(options.book);
        const full = writeBook(book, node, file);
        if (options['block-time']) await node.rpc.call('evm_setIntervalMining', Number(options['block-time']));
        if (options.live) live = new Live(chain, full).start();
        console.log(JSON.stringify({ ready: true, port: node.port, pid: node.pid, book: file }));
        await ended;
    } finally {
        await live?.stop();
        await node.stop();
    }
}

if (options.help) console.log(help);
else await run().then(() => process.exit(0), failure => {
    console.error(failure.stack);
    process.exit(1);
});
