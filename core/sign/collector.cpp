#include "sign/signer.h"

namespace ballast::sign {

Collector::Collector(approve::ApprovedPtr approved, std::vector<Address> owners, unsigned threshold)
    : m_approved(std::move(approved)), m_owners(std::move(owners)), m_threshold(threshold)
{
}

namespace {

std::unexpected<Error> not_owner(const Address& address)
{
    return fail(Code::signer_not_owner, Stage::sign, {{"address", evm::format_address(address)}});
}

} // namespace

Result<safe::Confirmation> Collector::sign_with(Keyring& keyring, const Address& owner) const
{
    if (std::find(m_owners.begin(), m_owners.end(), owner) == m_owners.end()) return not_owner(owner);
    BALLAST_TRY(signature, keyring.sign(owner, Payload(m_approved->plan().digest)));
    const safe::Confirmation out{owner, signature};
    BALLAST_CHECK(check(out));
    return out;
}

Result<void> Collector::check(const safe::Confirmation& confirmation) const
{
    BALLAST_TRY(signer, evm::recover(m_approved->plan().digest, confirmation.signature));
    if (signer != confirmation.owner) return fail(Code::signature_invalid, Stage::sign);
    if (std::find(m_owners.begin(), m_owners.end(), signer) == m_owners.end()) return not_owner(signer);
    return {};
}

Result<void> Collector::add(const safe::Confirmation& confirmation)
{
    BALLAST_CHECK(check(confirmation));
    const Address& signer = confirmation.owner;
    const auto same = [&](const safe::Confirmation& other) { return other.owner == signer; };
    // An owner counts once, however often the signature arrives.
    if (std::any_of(m_confirmations.begin(), m_confirmations.end(), same)) return {};
    m_confirmations.push_back(confirmation);
    return {};
}

Result<SignedPtr> Collector::finish() const
{
    if (m_confirmations.size() < m_threshold)
        return fail(Code::signatures_missing, Stage::sign,
                    {{"have", std::to_string(m_confirmations.size())}, {"need", std::to_string(m_threshold)}});
    std::shared_ptr<SignedBundle> out(new SignedBundle());
    out->m_approved = m_approved;
    out->m_confirmations = m_confirmations;
    return out;
}

} // namespace ballast::sign
