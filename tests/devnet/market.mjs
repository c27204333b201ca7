/// Moves the practice chain's market. `--help` lists the commands.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Rpc } from './lib/anvil.mjs';
import { root } from './lib/artifacts.mjs';
import { Chain } from './lib/chain.mjs';
import { Live } from './lib/live.mjs';
import { Market } from './lib/market.mjs';

const help = `node market.mjs [--book FILE] COMMAND
  price SYMBOL USD   set the feed and trade every pool of the token to the price
  flow N             N trades of strangers, with priority fees
  tick SECONDS       prices move and strangers trade in every block, for so long
  stale SYMBOL       date the feed's last answer two days back
  pause SYMBOL       the token refuses transfers (unpause SYMBOL lets them through again)
  reorg DEPTH        replace the last blocks by empty ones
  basefee GWEI       mine a block with this base fee`;

const { values: options, positionals } = parseArgs({
    allowPositionals: true,
    options: {
        book: { type: 'string', default: path.join(root, 'out', 'book.json') },
        help: { type: 'boolean', default: false },
    },
});

function number(text, least) {
    const value = Number(text);
    if (!Number.isFinite(value) || value < least) throw new Error(`"${text}" is no number of ${least} or more`);
    return value;
}

const symbol = text => (text === 'ETH' ? 'WETH' : text?.toUpperCase());

async function tick(market, seconds) {
    const live = new Live(market.chain, market.book).start();
    await Promise.race([live.finished, new Promise(resolve => setTimeout(resolve, seconds * 1000))]);
    await live.stop();
}

const commands = {
    price: (market, name, usd) => market.price(symbol(name), number(usd, 1e-8)),
    flow: (market, count) => market.flow(number(count, 1)),
    tick: (market, seconds) => tick(market, number(seconds, 0)),
    stale: (market, name) => market.stale(symbol(name)),
    pause: (market, name) => market.pause(symbol(name)),
    unpause: (market, name) => market.pause(symbol(name), false),
    reorg: (market, depth) => market.reorg(number(depth, 1)),
    basefee: (market, gwei) => market.baseFee(number(gwei, 0)),
};

async function run([name, ...words]) {
    const command = commands[name];
    if (options.help || !command) {
        console.log(help);
        return options.help ? 0 : 2;
    }
    const book = JSON.parse(readFileSync(options.book, 'utf8'));
    await command(new Market(new Chain(new Rpc(new URL(book.rpc_url).port)), book), ...words);
    return 0;
}

await run(positionals).then(code => process.exit(code), failure => {
    console.error(failure.message);
    process.exit(1);
});
