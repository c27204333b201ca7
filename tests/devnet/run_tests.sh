#!/usr/bin/env bash
# Runs the named tests, or all of the practice chain's own, with the Node named as first argument; ends with 77 and a reason where it cannot.
set -euo pipefail
cd "$(dirname "$0")"
node=${1:-}
if [[ ! -x $node ]]; then
    echo "skipped: no node program was found"
    exit 77
fi
if [[ ! -x node_modules/@foundry-rs/anvil-linux-amd64/bin/anvil ]]; then
    echo "skipped: the npm packages of tests/devnet are not installed (./dev test does that)"
    exit 77
fi
shift
[[ $# -gt 0 ]] || set -- test/bring_up.test.mjs test/life.test.mjs test/market.test.mjs test/swap_gas.test.mjs
exec "$node" --test "$@"
