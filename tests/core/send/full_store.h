#pragma once
#include "store/store.h"

namespace ballast::send {

/// Lets `left` journal lines through, then the disk is full.
struct FullStore final : store::Store {
    FullStore(store::Store& real, int lines) : inner(real), left(lines) {}
    store::Store& inner;
    int left;
    Result<void> add_prices(const std::vector<store::PriceRow>& rows) override { return inner.add_prices(rows); }
    Result<std::vector<store::PriceRow>> read_prices(const std::string& c, const FixedBytes<20>& t, Time s) override
    {
        return inner.read_prices(c, t, s);
    }
    Result<void> add_history(const store::HistoryRow& row) override { return inner.add_history(row); }
    Result<std::vector<store::HistoryRow>> read_history(std::string t, Time s, std::size_t n) override
    {
        return inner.read_history(std::move(t), s, n);
    }
    Result<void> add_audit(const store::AuditRow& row) override { return inner.add_audit(row); }
    Result<std::vector<store::AuditRow>> read_audit_of(std::string_view k, Time t, std::string_view s) override
    {
        return inner.read_audit_of(k, t, s);
    }
    Result<std::uint64_t> read_last_plan_number() override { return inner.read_last_plan_number(); }
    Result<std::vector<store::AuditRow>> read_audit(std::uint64_t f, std::size_t n) override
    {
        return inner.read_audit(f, n);
    }
    Result<std::uint64_t> count_audit() override { return inner.count_audit(); }
    Result<void> add_journal(const store::JournalRow& row) override
    {
        if (left-- <= 0) return fail(Code::disk_full, Stage::store, {{"path", "x"}});
        return inner.add_journal(row);
    }
    Result<std::vector<store::JournalRow>> read_journal(std::uint64_t n) override { return inner.read_journal(n); }
    Result<std::vector<store::JournalRow>> read_newest_journal() override { return inner.read_newest_journal(); }
    Result<void> put(std::string_view k, std::string_view v) override { return inner.put(k, v); }
    Result<std::optional<std::string>> get(std::string_view k) override { return inner.get(k); }
    std::string folder() const override { return inner.folder(); }
};

} // namespace ballast::send
