#pragma once
#include "engine/command.h"
#include "engine/state.h"
#include "ui/pages/page.h"
#include <QStringList>
#include <memory>

namespace ballast::tests {

/// One page by its name in pages.def, with what it sends and where it goes written down.
struct PageHarness {
    explicit PageHarness(const char* name);
    ~PageHarness();
    /// A child by its object name; a failed test when it is missing.
    template <class W>
    W* find(const char* object) const
    {
        return page->findChild<W*>(QString::fromLatin1(object));
    }
    /// Every interactive widget that is shown without an object name or an accessible name.
    [[nodiscard]] QStringList unnamed() const;
    /// Saves the page at 1132 x 752 in light and dark under $BALLAST_PICTURES, when that is set.
    void take_pictures(const QString& name);

    std::vector<engine::Command> sent;
    QStringList visited;
    std::unique_ptr<ui::Page> page;
};

} // namespace ballast::tests
