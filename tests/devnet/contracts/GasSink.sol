// SPDX-License-Identifier: GPL-3.0-or-later
pragma solidity ^0.8.20;

/// Fills blocks, so that the base fee follows EIP-1559 as it does under real demand. Memory is what costs gas here,
/// because it costs the node next to no time: `words` words cost 3 * words + words^2 / 512 gas.
contract GasSink {
    function burn(uint256 words) external pure {
        assembly {
            mstore(mul(words, 32), 1)
        }
    }
}
