/// Writes the owners' keys of a practice book as web3 keystore files: node keystores.mjs BOOK FOLDER
/// The passphrase of Ines is "practice ines", and so on. Scrypt's n is 8192 here, for speed: these keys are public.
import { createCipheriv, randomBytes, randomUUID, scryptSync } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bytesToHex, keccak256 } from 'viem';

const scrypt = { n: 8192, r: 8, p: 1, dklen: 32 };

function keystore({ name, address, private_key: key }) {
    const [salt, iv] = [randomBytes(32), randomBytes(16)];
    const cost = { N: scrypt.n, r: scrypt.r, p: scrypt.p };
    const derived = scryptSync(`practice ${name.toLowerCase()}`, salt, scrypt.dklen, cost);
    const cipher = createCipheriv('aes-128-ctr', derived.subarray(0, 16), iv);
    const text = Buffer.concat([cipher.update(Buffer.from(key.slice(2), 'hex')), cipher.final()]);
    return {
        version: 3,
        id: randomUUID(),
        address: address.slice(2).toLowerCase(),
        name,
        crypto: {
            cipher: 'aes-128-ctr',
            cipherparams: { iv: iv.toString('hex') },
            ciphertext: text.toString('hex'),
            kdf: 'scrypt',
            kdfparams: { ...scrypt, salt: salt.toString('hex') },
            mac: keccak256(bytesToHex(Buffer.concat([derived.subarray(16, 32), text]))).slice(2),
        },
    };
}

const [bookFile, folder] = process.argv.slice(2);
if (!folder) {
    console.error('node keystores.mjs BOOK FOLDER');
    process.exit(2);
}
const book = JSON.parse(readFileSync(bookFile, 'utf8'));
mkdirSync(folder, { recursive: true, mode: 0o700 });
for (const owner of book.owners) {
    const file = path.join(folder, `${owner.address.slice(2).toLowerCase()}.json`);
    writeFileSync(file, `${JSON.stringify(keystore(owner), null, 2)}\n`, { mode: 0o600 });
}
