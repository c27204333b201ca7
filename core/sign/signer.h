#pragma once
#include "approve/approve.h"
#include "base/secret.h"

namespace ballast::send {
struct Run;
}

namespace ballast::sign {

/// What may be signed: the digest of an approved plan, which the Collector makes, or the outer transaction that carries
/// a signed one, which a submission makes; and a submission begins with a SignedBundle or a Resumption alone.
class Payload {
public:
    [[nodiscard]] const Bytes32& digest() const { return m_digest; } ///< the 32 bytes under the signature

private:
    friend class Collector;
    friend struct send::Run;
    friend class KeyringTest; ///< its own digests
    explicit Payload(const Bytes32& digest) : m_digest(digest) {}
    Bytes32 m_digest;
};

/// A key that can sign. One kind of signer is one file and one line in signers.def.
class Signer {
public:
    virtual ~Signer() = default;
    [[nodiscard]] virtual std::string_view kind() const = 0; ///< registry name, "keystore"
    [[nodiscard]] virtual Address address() const = 0;       ///< proved anew by each signature
    [[nodiscard]] virtual std::string label() const = 0;     ///< a person's name for it
    [[nodiscard]] virtual bool locked() const = 0;           ///< true: `sign` fails with key_locked
    /// Fails with key_locked. The private key exists only inside this call.
    [[nodiscard]] virtual Result<evm::Signature> sign(const Payload& payload) = 0;
};

/// The keys of one data folder: web3 keystore v3 files in `keys/`.
class Keyring {
public:
    explicit Keyring(std::string folder); ///< `folder`: the data folder; nothing is read yet
    ~Keyring();
    Keyring(Keyring&&) noexcept; ///< the unlocked keys move along

    /// One key as a person sees it; nothing secret.
    struct Entry {
        Address address;
        std::string label;
        bool locked = true;
        std::string path;
    };
    /// Reads the folder again; damaged files are reported beside the good ones.
    struct Listing {
        std::vector<Entry> entries;
        std::vector<Error> problems;
    };
    [[nodiscard]] Listing list() const; ///< also without any file; never fails as a whole
    /// A new random key, encrypted (scrypt, n = 2^18, r = 8, p = 1) and written before it is returned.
    /// Fails with passphrase_weak (fewer than 8 characters), file_unwritable, disk_full.
    [[nodiscard]] Result<Entry> create(std::string label, const Secret& passphrase);
    /// A keystore file or a raw hex key; fails with keystore_damaged, keystore_unsupported, passphrase_wrong,
    /// key_exists.
    [[nodiscard]] Result<Entry> import_file(std::string_view path, std::string label, const Secret& passphrase);
    /// `key`: 64 hex digits, or 32 bytes; wiped afterwards. Fails with key_invalid, key_exists or as `create` does.
    [[nodiscard]] Result<Entry> import_key(Secret key, std::string label, const Secret& passphrase);
    /// Decrypts and keeps the key sealed in memory: a random session key, both in locked pages, until lock.
    /// Slow on purpose (scrypt): call on a worker.
    [[nodiscard]] Result<void> unlock(const Address& address, const Secret& passphrase);
    void lock_all(); ///< forgets all unlocked keys; an unlock under way fails
    /// Fails with key_unknown, key_locked.
    [[nodiscard]] Result<evm::Signature> sign(const Address& address, const Payload& payload);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Enough signatures over one approved plan. Only `Collector` makes one.
class SignedBundle {
public:
    [[nodiscard]] const approve::ApprovedPlan& approved() const { return *m_approved; } ///< what the signatures are for
    /// What the signatures are for, without the approval.
    [[nodiscard]] const plan::Plan& plan() const { return m_approved->plan(); }
    /// Distinct owners, each signature proved; empty for a plain account.
    [[nodiscard]] const std::vector<safe::Confirmation>& confirmations() const { return m_confirmations; }

private:
    friend class Collector;
    SignedBundle() = default;
    approve::ApprovedPtr m_approved;
    std::vector<safe::Confirmation> m_confirmations;
};
using SignedPtr = std::shared_ptr<const SignedBundle>; ///< shared with the coroutine that sends it

/// Gathers the owners' signatures for one approved plan. A plain account needs none here (threshold 0).
class Collector {
public:
    /// Signatures of others than `owners` are refused.
    Collector(approve::ApprovedPtr approved, std::vector<Address> owners, unsigned threshold);
    /// Signs the plan's digest with one owner's key; `add` makes it count. Fails with signer_not_owner or the signer's
    /// errors.
    [[nodiscard]] Result<safe::Confirmation> sign_with(Keyring& keyring, const Address& owner) const;
    /// Fails as `add` does, and adds nothing.
    [[nodiscard]] Result<void> check(const safe::Confirmation& confirmation) const;
    /// Adds a signature, made here or elsewhere. It must recover to an owner: signature_invalid, signer_not_owner.
    [[nodiscard]] Result<void> add(const safe::Confirmation& confirmation);
    /// So far, one for each owner.
    [[nodiscard]] const std::vector<safe::Confirmation>& confirmations() const { return m_confirmations; }
    [[nodiscard]] unsigned threshold() const { return m_threshold; } ///< how many are needed; 0 for a plain account
    /// The bundle once the threshold is reached; else signatures_missing.
    [[nodiscard]] Result<SignedPtr> finish() const;

private:
    approve::ApprovedPtr m_approved;
    std::vector<Address> m_owners;
    unsigned m_threshold = 0;
    std::vector<safe::Confirmation> m_confirmations;
};

} // namespace ballast::sign
