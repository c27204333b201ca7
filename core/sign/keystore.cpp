#include "sign/keystore_folder.h"
#include "sign/source.h"

namespace ballast::sign {

namespace {

/// The key of one keystore file, once the vault holds it.
class KeystoreSigner final : public Signer {
public:
    KeystoreSigner(Address address, std::string label, std::shared_ptr<Vault> vault)
        : m_address(address), m_label(std::move(label)), m_vault(std::move(vault))
    {
    }
    std::string_view kind() const override { return "keystore"; }
    Address address() const override { return m_address; }
    std::string label() const override { return m_label; }
    bool locked() const override { return !m_vault->holds(m_address); }
    Result<evm::Signature> sign(const Payload& payload) override { return m_vault->sign(m_address, payload.digest()); }

private:
    Address m_address;
    std::string m_label;
    std::shared_ptr<Vault> m_vault;
};

/// The files in `keys/`.
class KeystoreSource final : public Source {
public:
    explicit KeystoreSource(const SourceSetup& setup) : m_folder(setup.folder), m_vault(setup.vault) {}
    std::string_view kind() const override { return "keystore"; }
    Found find() const override
    {
        auto read = m_folder.read();
        Found out;
        out.problems = std::move(read.problems);
        for (auto& stored : read.files) {
            out.signers.push_back(std::make_unique<KeystoreSigner>(*stored.file.address, stored.file.name, m_vault));
            out.paths.push_back(std::move(stored.path));
        }
        return out;
    }

private:
    KeystoreFolder m_folder;
    std::shared_ptr<Vault> m_vault;
};

} // namespace

std::unique_ptr<Source> make_keystore(const SourceSetup& setup) { return std::make_unique<KeystoreSource>(setup); }

} // namespace ballast::sign
