#include "ui/pages/page.h"

namespace ballast::ui {

#define PAGE(name)                                                                                                     \
    QString name##_page_title();                                                                                       \
    Page* make_##name##_page(const PageContext& context, QWidget* parent);
#include "ui/pages/pages.def"
#undef PAGE

const std::vector<PageEntry>& page_entries()
{
    static const std::vector<PageEntry> entries{
#define PAGE(name) {#name, &name##_page_title, &make_##name##_page},
#include "ui/pages/pages.def"
#undef PAGE
    };
    return entries;
}

} // namespace ballast::ui
