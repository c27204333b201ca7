#include "ui/main_window.h"
#include "engine/command.h"
#include "ui/context_bar.h"
#include "ui/page_stack.h"
#include "ui/pages/watch_dialog.h"
#include "ui/rail.h"
#include "ui/standstill.h"
#include "ui/text/text.h"
#include "ui/widgets/approve_button.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/roles.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>
#include <QResizeEvent>
#include <QScreen>
#include <QStyle>
#include <QTimer>

namespace ballast::ui {

MainWindow::MainWindow(std::function<void(engine::Command)> send, Settings* settings, QString practice_policy,
                       QWidget* parent)
    : QWidget(parent), m_send(std::move(send)), m_settings(settings), m_practice_policy(std::move(practice_policy)),
      m_actions(new Actions(this)), m_standstill(new Standstill)
{
    install_roles();
    text::set_right_to_left(QApplication::isRightToLeft());
    setWindowTitle(tr("Ballast"));
    setWindowIcon(icon(QStringLiteral("ballast")));
    auto* row = row_layout(this, 0);
    for (const PageEntry& entry : page_entries())
        m_page_actions.push_back(m_actions->add_page(entry.title(), QLatin1String(entry.name)));
    row->addWidget(m_body = new QWidget);
    row->addWidget(m_standstill);
    m_standstill->hide();
    build();
    connect_actions();
    new FocusRing(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (std::exchange(m_activating, false)) m_focus_before = now; // given by Qt, see event()
    });
    resize(first_size());
}

MainWindow::~MainWindow() = default;

/// As drawn, but never larger than the screen leaves room for.
QSize MainWindow::first_size() const
{
    const QSize wish(px(1280), px(800));
    const QSize room = screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
    return wish.boundedTo(room);
}

void MainWindow::build()
{
    auto* row = row_layout(m_body, 0);
    row->addWidget(m_rail = new Rail);
    auto* column = column_layout(nullptr, 0);
    row->addLayout(column, 1);
    column->addWidget(m_bar = new ContextBar(*m_actions));
    column->addWidget(m_stack = new PageStack(context()), 1);
    column->addWidget(m_footer = new QFrame);
    m_footer->setProperty("footer", true);
    auto* foot = row_layout(m_footer, 0);
    foot->setContentsMargins(px(24), 0, px(24), 0);
    m_footer->setMinimumHeight(px(68));
    m_footer->hide();
    m_rail->lock_button()->setEnabled(true);
    connect(m_rail->lock_button(), &QToolButton::clicked, m_actions->get(Act::lock_keys), &QAction::trigger);
    connect(m_rail, &Rail::page_chosen, this, &MainWindow::choose_page);
    connect(m_bar, &ContextBar::treasury_chosen, this, &MainWindow::choose_treasury);
    m_bar->command_field()->set_things([this] { return m_state ? find_things(*m_state) : std::vector<Find>(); });
    connect(m_bar->command_field(), &CommandField::found, this, [this](const Find& thing) {
        show_page(thing.page);
        page(thing.page)->reveal(thing.target);
        scroll_to_focus();
    });
    connect(m_bar->command_field(), &CommandField::searched, this, [this](const QString& words) {
        show_page(QStringLiteral("activity"));
        page(QStringLiteral("activity"))->search(words);
    });
    connect(m_bar->command_field(), &CommandField::left, this, [this] {
        if (m_before_find) return m_before_find->setFocus(Qt::OtherFocusReason);
        if (QWidget* first = current() ? current()->first_focus() : nullptr) first->setFocus(Qt::OtherFocusReason);
    });
    build_pages();
    show_frame_state();
    fit_width();
}

PageContext MainWindow::context()
{
    return {[this](engine::Command command) { return send(std::move(command)); },
            [this](const QString& name) { show_page(name); }, m_settings, m_drafts, m_practice_policy};
}

/// The rail with all pages, and the first of them, which the rail chooses.
void MainWindow::build_pages()
{
    for (const PageEntry& entry : page_entries())
        m_rail->add_page(entry.title(), QLatin1String(entry.name),
                         QLatin1String(entry.name) == QLatin1String("wallets"));
    connect(m_stack, &PageStack::badge_changed, this, [this](int index) {
        if (const Page* page = m_stack->page(index)) m_rail->set_badge(index, page->badge().text, page->badge().tone);
    });
    connect(m_stack, &PageStack::footer_changed, this, &MainWindow::show_footer);
    m_rail->set_current(0);
}

Page* MainWindow::current() const { return m_stack->current(); }

QString MainWindow::current_page() const
{
    return current() ? QLatin1String(page_entries()[static_cast<std::size_t>(m_stack->currentIndex())].name)
                     : QString();
}

Page* MainWindow::page(const QString& name)
{
    const int index = PageStack::index_of(name);
    return index < 0 ? nullptr : m_stack->bring_up(index);
}

void MainWindow::show_page(const QString& name)
{
    const int index = PageStack::index_of(name);
    if (index >= 0) m_rail->set_current(index);
}

void MainWindow::choose_page(int index)
{
    if (index < 0 || index >= m_stack->count()) return;
    const bool from_rail = m_rail->list()->hasFocus();
    m_stack->open(index);
    for (const Act act : {Act::filter, Act::export_page, Act::toggle_table, Act::raw_units})
        m_actions->get(act)->setEnabled(current()->supports(act));
    show_frame();
    show_footer();
    m_focus_due = !from_rail;
    m_focus_before = focusWidget();
    give_first_focus();
}

/// A page's next act may come only with the state that the page waits for. Until then the focus is due; a person who
/// has moved it meanwhile keeps it where it is.
void MainWindow::give_first_focus()
{
    if (!m_focus_due || !current()) return;
    QWidget* first = current()->first_focus();
    const bool moved = focusWidget() != m_focus_before;
    const bool there = first && first->isVisible() && first->isEnabled();
    if (there && !moved) first->setFocus(Qt::OtherFocusReason);
    m_focus_due = !there && !moved;
}

/// What was just given the focus may stand below the part of its page that is seen.
void MainWindow::scroll_to_focus()
{
    QScrollArea* area = m_stack->scroll_area();
    const QWidget* now = focusWidget();
    if (!area || !now || !area->isAncestorOf(now)) return;
    QRect part = now->rect();
    const QWidget* on = now;
    if (const auto* view = qobject_cast<const QAbstractItemView*>(now)) {
        part = view->visualRect(view->currentIndex());
        on = view->viewport();
    }
    const QPoint middle = on->mapTo(area->widget(), part.center());
    area->ensureVisible(middle.x(), middle.y(), 0, part.height());
}

/// At the first run there is nothing that rail and context bar could tell.
void MainWindow::show_frame()
{
    const bool alone = current() && current()->fills_window();
    if (m_bar->isHidden() == alone) return;
    m_rail->setVisible(!alone);
    m_bar->setVisible(!alone);
    fit_width();
}

void MainWindow::show_footer()
{
    for (int i = 0; i < m_stack->count(); ++i) {
        Page* page = m_stack->page(i);
        QWidget* footer = page ? page->footer() : nullptr;
        if (!footer) continue;
        if (m_footer->layout()->indexOf(footer) < 0) m_footer->layout()->addWidget(footer);
        footer->setVisible(page == current());
    }
    m_footer->setVisible(current() && current()->footer());
}

std::uint64_t MainWindow::send(engine::Command command)
{
    command.id = m_next_id++;
    const std::uint64_t id = command.id;
    if (m_send) m_send(std::move(command));
    return id;
}

void MainWindow::set_look(Scheme scheme, int scale_percent)
{
    const bool resized = std::clamp(scale_percent, 80, 200) != Theme::current().scale_percent();
    const bool recoloured = scheme != Theme::current().scheme();
    if (recoloured && !resized) m_stack->let_go_of_unseen();
    if (recoloured || resized) Theme::apply(Theme(scheme, scale_percent));
    if (resized) { // every size in a layout comes from the scale, so the frame is built anew and filled again
        const QString name = current_page();
        const QWidget* focus = focusWidget();
        const QString focused = focus ? focus->objectName() : QString();
        auto* body = new QWidget;
        delete layout()->replaceWidget(m_body, body);
        delete m_body;
        m_body = body;
        build();
        show_page(name);
        if (m_state) show_state(m_state);
        // The control that changed the size keeps the focus, so that a second step needs no search.
        if (auto* same = focused.isEmpty() ? nullptr : m_body->findChild<QWidget*>(focused)) same->setFocus();
    }
    Q_EMIT look_changed(scheme, Theme::current().scale_percent());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit_width();
}

/// When the window becomes the active one and nothing has the focus, Qt gives it to some control: nobody chose that, so
/// the page's next act may still have it.
bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::WindowActivate) m_activating = !focusWidget();
    return QWidget::event(event);
}

/// Enter presses the button that has the focus, once for each press. What approves and sends minds its own keys, and a
/// box that is ticked is ticked with Space.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier) && !event->isAutoRepeat();
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    const bool other =
        qobject_cast<ApproveButton*>(button) || qobject_cast<QCheckBox*>(button) || qobject_cast<QRadioButton*>(button);
    if (!enter || !plain || !button || other || !button->isEnabled()) return QWidget::keyPressEvent(event);
    button->click();
}

void MainWindow::fit_width()
{
    m_rail->set_compact(width() < px(1000) || Theme::current().scale_percent() >= 200);
    m_bar->set_width_class(width() - m_rail->width());
}

} // namespace ballast::ui
