#include "ui/page_stack.h"
#include <QElapsedTimer>

namespace ballast::ui {
namespace {

constexpr int k_polish_ms = 8; ///< of one step; a frame of the screen is twice as long
/// Long enough that a step does not come in the same turn of the event loop as a state that was just shown.
constexpr int k_between_steps_ms = 2;

/// Gives the style to controls that have none yet, the inner ones first, for a few milliseconds; false when all have
/// it.
bool polish_some(QWidget& page)
{
    QElapsedTimer spent;
    spent.start();
    const QList<QWidget*> all = page.findChildren<QWidget*>();
    for (auto each = all.rbegin(); each != all.rend(); ++each) {
        if ((*each)->testAttribute(Qt::WA_WState_Polished)) continue;
        (*each)->ensurePolished();
        if (spent.elapsed() >= k_polish_ms) return true;
    }
    return false;
}

/// Has the sizes of a page that is not seen asked for anew, from the inside: Qt passes on that a part wants another
/// size only between parts that are seen, one level at each turn of the event loop, and a person would see the page
/// without that part first.
void forget_sizes(QWidget& page)
{
    const QList<QWidget*> all = page.findChildren<QWidget*>();
    for (auto each = all.rbegin(); each != all.rend(); ++each)
        if ((*each)->layout()) (*each)->updateGeometry();
}

} // namespace

PageStack::PageStack(PageContext context, QWidget* parent) : QStackedWidget(parent), m_context(std::move(context))
{
    m_slots.resize(page_entries().size());
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        addWidget(new QWidget); // in the place of the page
    m_next_step.setSingleShot(true);
    m_next_step.setInterval(k_between_steps_ms);
    connect(&m_next_step, &QTimer::timeout, this, &PageStack::go_on);
    m_next_step.start();
}

int PageStack::index_of(const QString& name)
{
    const auto& entries = page_entries();
    const auto found =
        std::ranges::find_if(entries, [&](const auto& each) { return name == QLatin1String(each.name); });
    return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
}

Page* PageStack::page(int index) const
{
    if (index < 0) return nullptr;
    const Slot& slot = m_slots[static_cast<std::size_t>(index)];
    return slot.stage == Stage::placed ? slot.page : nullptr;
}

void PageStack::open(int index)
{
    bring_up(index);
    setCurrentIndex(index);
}

Page* PageStack::bring_up(int index)
{
    while (go_on_with(index)) {
    }
    return page(index);
}

void PageStack::show_state(std::shared_ptr<const engine::EngineState> state)
{
    m_state = std::move(state);
    for (Slot& slot : m_slots)
        slot.stale = true;
    if (current()) bring_up(currentIndex());
    m_next_step.start();
}

void PageStack::let_go_of_unseen()
{
    for (int i = 0; i < count(); ++i) {
        if (i == currentIndex()) continue;
        put(i, new QWidget);
        m_slots[static_cast<std::size_t>(i)] = {};
    }
    m_next_step.start();
}

void PageStack::go_on()
{
    for (int i = 0; i < count(); ++i)
        if (go_on_with(i)) return m_next_step.start();
}

/// One step, short enough for a person not to wait on it; false when the page stands and has seen the newest state.
bool PageStack::go_on_with(int index)
{
    Slot& slot = m_slots[static_cast<std::size_t>(index)];
    switch (slot.stage) {
    case Stage::none: make_page(index), slot.stage = Stage::made; return true;
    case Stage::made:
        if (!slot.page->build_next_part()) slot.stage = Stage::built;
        return true;
    case Stage::built:
        if (!polish_some(*slot.page)) slot.stage = Stage::polished;
        return true;
    case Stage::polished: slot.stage = Stage::placed, place_page(index); return true;
    case Stage::placed: break;
    }
    if (!slot.stale || !m_state) return false;
    slot.stale = false;
    slot.page->show_state(*m_state);
    if (!slot.page->isVisible()) forget_sizes(*slot.page);
    Q_EMIT badge_changed(index);
    return true;
}

/// In the place of what stands there, which goes.
void PageStack::put(int index, QWidget* widget)
{
    QWidget* const before = this->widget(index);
    const bool shown = currentIndex() == index;
    insertWidget(index, widget);
    if (shown) setCurrentIndex(index);
    removeWidget(before);
    delete before;
}

/// At its final place from the beginning: whoever moves controls with a style gives it to each of them once more.
void PageStack::make_page(int index)
{
    const PageEntry& entry = page_entries()[static_cast<std::size_t>(index)];
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(entry.title());
    put(index, area);
    Page* page = m_slots[static_cast<std::size_t>(index)].page = entry.make(m_context, area->viewport());
    page->setObjectName(QStringLiteral("page"));
    if (!page->scrolls()) {
        page->setParent(this);
        put(index, page);
    }
    connect(page, &Page::badge_changed, this, [this, index] { Q_EMIT badge_changed(index); });
    connect(page, &Page::footer_changed, this, &PageStack::footer_changed);
}

void PageStack::place_page(int index)
{
    QWidget* const holder = widget(index);
    holder->resize(size()); // else it is laid out for a narrow window first, and then again
    if (auto* area = qobject_cast<QScrollArea*>(holder)) area->setWidget(m_slots[static_cast<std::size_t>(index)].page);
}

} // namespace ballast::ui
