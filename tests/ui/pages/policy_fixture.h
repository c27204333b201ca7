#pragma once
#include "engine/command.h"
#include "ui/pages/guide_treasury.h"
#include "ui/pages/page.h"
#include <QLabel>
#include <gtest/gtest.h>

namespace ballast::ui {
Page* make_policy_page(const PageContext& context, QWidget* parent);

/// The policy page on the guide's treasury, with what it sends and where it goes written down.
class policy_page : public testing::Test {
protected:
    policy_page()
        : m_page(make_policy_page({[this](engine::Command command) {
                                       m_sent.push_back(command);
                                       return m_sent.size();
                                   },
                                   [this](const QString& page) { m_went = page; }},
                                  nullptr))
    {
        m_state = tests::guide_treasury(1);
        m_page->resize(1112, 900);
    }
    template <class W>
    W* find(const char* name) const
    {
        W* found = m_page->findChild<W*>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    void show() { m_page->show_state(m_state); }
    bool visible(const char* name) const { return find<QWidget>(name)->isVisibleTo(m_page.get()); }
    /// A word on any label that is shown.
    bool says(const QString& words) const
    {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisibleTo(m_page.get()) && label->text().contains(words)) return true;
        return false;
    }
    void answer(std::uint64_t id, std::optional<Error> error) { m_state.results.push_back({id, std::move(error), {}}); }

    std::vector<engine::Command> m_sent;
    QString m_went;
    std::unique_ptr<Page> m_page;
    engine::EngineState m_state;
};

} // namespace ballast::ui
