/// Contract code and interfaces out of the npm packages (hardhat and truffle layouts) and our own Solidity.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeDeployData } from 'viem';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const modules = path.join(root, 'node_modules');

const v3Periphery = name => `@uniswap/v3-periphery/artifacts/contracts/${name}`;
const safe141 = name => `@safe-global/safe-contracts/build/artifacts/contracts/${name}`;
const safe130 = name => `@gnosis.pm/safe-contracts/build/artifacts/contracts/${name}`;

const files = {
    weth9: '@uniswap/v2-periphery/build/WETH9.json',
    v2_factory: '@uniswap/v2-core/build/UniswapV2Factory.json',
    v2_pair: '@uniswap/v2-core/build/UniswapV2Pair.json',
    v2_router: '@uniswap/v2-periphery/build/UniswapV2Router02.json',
    v3_factory: '@uniswap/v3-core/artifacts/contracts/UniswapV3Factory.sol/UniswapV3Factory.json',
    v3_pool: '@uniswap/v3-core/artifacts/contracts/UniswapV3Pool.sol/UniswapV3Pool.json',
    v3_router: v3Periphery('SwapRouter.sol/SwapRouter.json'),
    v3_positions: v3Periphery('NonfungiblePositionManager.sol/NonfungiblePositionManager.json'),
    v3_descriptor: v3Periphery('NonfungibleTokenPositionDescriptor.sol/NonfungibleTokenPositionDescriptor.json'),
    v3_descriptor_library: v3Periphery('libraries/NFTDescriptor.sol/NFTDescriptor.json'),
    v3_tick_lens: v3Periphery('lens/TickLens.sol/TickLens.json'),
    v3_quoter: '@uniswap/swap-router-contracts/artifacts/contracts/lens/QuoterV2.sol/QuoterV2.json',
    feed_proxy: '@chainlink/abi/v0.6/EACAggregatorProxy.json',
    aggregator: '@chainlink/abi/v0.6/tests/MockV3Aggregator.json',
};

/// The contracts of one Safe version by the names of addresses.mjs.
const safeFiles = (at, safe, factory) => ({
    safe: at(`${safe}.sol/${safe}.json`),
    safe_l2: at(`${safe}L2.sol/${safe}L2.json`),
    proxy_factory: at(`proxies/${factory}.sol/${factory}.json`),
    multi_send: at('libraries/MultiSend.sol/MultiSend.json'),
    multi_send_call_only: at('libraries/MultiSendCallOnly.sol/MultiSendCallOnly.json'),
    fallback_handler: at('handler/CompatibilityFallbackHandler.sol/CompatibilityFallbackHandler.json'),
    simulate_tx_accessor: at('accessors/SimulateTxAccessor.sol/SimulateTxAccessor.json'),
    create_call: at('libraries/CreateCall.sol/CreateCall.json'),
});

function readJson(file) {
    return JSON.parse(readFileSync(path.join(modules, file), 'utf8'));
}

/// Fills library addresses into creation code at the places the compiler listed.
function link(code, references, libraries) {
    for (const file of Object.values(references ?? {})) {
        for (const [name, spots] of Object.entries(file)) {
            for (const { start, length } of spots) {
                const from = 2 + start * 2;
                code = code.slice(0, from) + libraries[name].slice(2).toLowerCase() + code.slice(from + length * 2);
            }
        }
    }
    return code;
}

function contract(abi, code) {
    return { abi, code, creation: (...args) => encodeDeployData({ abi, bytecode: code, args }) };
}

function load(file, libraries = {}) {
    const json = readJson(file);
    const compiled = json.compilerOutput ?? json;
    const text = compiled.evm?.bytecode?.object ?? compiled.bytecode?.object ?? compiled.bytecode;
    const code = text.startsWith('0x') ? text : `0x${text}`;
    return contract(compiled.abi, link(code, json.linkReferences, libraries));
}

/// A contract by its short name.
export function artifact(name, libraries) {
    return load(files[name], libraries);
}

const safeSets = {
    '1.4.1': {
        ...safeFiles(safe141, 'Safe', 'SafeProxyFactory'),
        sign_message_lib: safe141('libraries/SignMessageLib.sol/SignMessageLib.json'),
    },
    '1.3.0': safeFiles(safe130, 'GnosisSafe', 'GnosisSafeProxyFactory'),
};

/// All contracts of a Safe version, "1.4.1" or "1.3.0", by name.
export function safeArtifacts(version) {
    return Object.fromEntries(Object.entries(safeSets[version]).map(([name, file]) => [name, load(file)]));
}

export function multicall3Creation() {
    const text = readFileSync(path.join(modules, 'viem/_esm/constants/contracts.js'), 'utf8');
    return /multicall3Bytecode = '(0x[0-9a-f]+)'/.exec(text)[1];
}

/// The presigned transaction that creates the Safe singleton factory on chain 1.
export function singletonFactoryTransaction() {
    return readJson('@safe-global/safe-singleton-factory/artifacts/1/deployment.json');
}

/// Compiles contracts/*.sol; returns contracts by name.
export function compileOwn() {
    const solc = require('solc');
    const names = ['PracticeTokens.sol', 'GasSink.sol'];
    const input = {
        language: 'Solidity',
        sources: Object.fromEntries(
            names.map(name => [name, { content: readFileSync(path.join(root, 'contracts', name), 'utf8') }])),
        settings: {
            optimizer: { enabled: true, runs: 200 },
            evmVersion: 'cancun',
            metadata: { bytecodeHash: 'none' },
            outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
        },
    };
    const output = JSON.parse(solc.compile(JSON.stringify(input)));
    const failures = (output.errors ?? []).filter(e => e.severity === 'error');
    if (failures.length) throw new Error(failures.map(e => e.formattedMessage).join('\n'));
    const found = {};
    for (const file of Object.values(output.contracts)) {
        for (const [name, { abi, evm }] of Object.entries(file)) {
            found[name] = contract(abi, `0x${evm.bytecode.object}`);
        }
    }
    return found;
}
