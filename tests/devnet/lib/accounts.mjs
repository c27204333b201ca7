/// The people of the practice chain. Their keys come from the public test mnemonic: worth nothing anywhere else.
import { bytesToHex } from 'viem';
import { mnemonicToAccount } from 'viem/accounts';

const mnemonic = 'test test test test test test test test test test test junk';

/// The account at `m/44'/60'/0'/0/index`, able to sign.
export function account(index) {
    return mnemonicToAccount(mnemonic, { addressIndex: index });
}

/// Name, address and private key of one account, as the book lists them.
export function person(name, index) {
    const who = account(index);
    return { name, address: who.address, private_key: bytesToHex(who.getHdKey().privateKey) };
}

export const admin = account(0).address;
export const owners = [person('Ines', 1), person('Marek', 2), person('Tomo', 3)];
export const payer = person('Relay', 4);
/// A treasury without a Safe.
export const plain = person('Plain account', 5);
export const traders = [6, 7, 8, 9].map(index => account(index).address);
