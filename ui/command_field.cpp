#include "ui/command_field.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/layout.h"
#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPointer>

namespace ballast::ui {
namespace {

/// Careful entries run only when they are chosen or named whole.
enum EntryRole { k_place = Qt::UserRole, k_name, k_careful };
/// The place of the last entry: what is typed, looked for in the log. So that the list is never silently empty.
constexpr int k_search = -1;

} // namespace

CommandField::CommandField(Actions& actions, QWidget* parent)
    : QLineEdit(parent), m_actions(actions), m_entries(new QStandardItemModel(this)), m_key(key_label({}))
{
    const QAction& find = *actions.get(Act::find);
    setObjectName(QStringLiteral("commandField"));
    setPlaceholderText(tr("Find or do…"));
    setAccessibleName(tr("Find or do"));
    setToolTip(find.toolTip());
    addAction(icon(QStringLiteral("search"), Role::second), QLineEdit::LeadingPosition);
    m_key->setParent(this);
    m_key->setText(key_words(find.shortcut()));
    m_key->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* completer = new QCompleter(m_entries, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setMinimumWidth(px(420));
    completer->popup()->setObjectName(QStringLiteral("commandList"));
    completer->popup()->installEventFilter(this);
    setCompleter(completer);
    // By its words: the list may be made anew before its index is looked at.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& words) {
        const auto found = m_entries->findItems(words);
        if (!found.isEmpty()) run(found.front()->index());
    });
    connect(this, &QLineEdit::textEdited, this, &CommandField::offer_search);
    connect(this, &QLineEdit::returnPressed, this, &CommandField::run_words);
    connect(this, &QLineEdit::textChanged, this, &CommandField::place_key);
    list();
}

void CommandField::focusInEvent(QFocusEvent* event)
{
    // When the list closes, the focus comes back: what was chosen from it must still be there.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) list();
    QLineEdit::focusInEvent(event);
}

/// The list is wider than the field and the field stands at the window's end: the list ends where the field does.
bool CommandField::eventFilter(QObject* watched, QEvent* event)
{
    QWidget* popup = completer()->popup();
    if (watched == popup && (event->type() == QEvent::Show || event->type() == QEvent::Resize)) {
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        popup->move(mapToGlobal(QPoint(mirrored ? 0 : width() - popup->width(), height())));
    }
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == popup && escape) {
        give_up();
        return true;
    }
    return QLineEdit::eventFilter(watched, event);
}

void CommandField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    place_key();
}

/// Actions first, then things. All at once, for the completer looks through them again after each change.
void CommandField::list()
{
    m_things = m_look ? m_look() : std::vector<Find>();
    QList<QStandardItem*> items;
    const auto add = [&items](const QIcon& mark, const QString& words, const QString& name, bool careful) {
        auto* item = new QStandardItem(mark, words);
        item->setData(static_cast<int>(items.size()), k_place);
        item->setData(name, k_name);
        item->setData(careful, k_careful);
        items << item;
    };
    for (const QAction* action : m_actions.all())
        add(action->icon(), action_hint(*action), QString(action->text()).remove(u'&'),
            action == m_actions.get(Act::primary) || action == m_actions.get(Act::quit));
    for (const Find& thing : m_things)
        add(icon(thing.icon, Role::second), thing.words, thing.words, false);
    auto* search = new QStandardItem(icon(QStringLiteral("search"), Role::second), {});
    search->setData(k_search, k_place);
    items << search;
    m_entries->clear();
    m_entries->invisibleRootItem()->appendRows(items);
    offer_search(text());
}

void CommandField::offer_search(const QString& words)
{
    m_words = words;
    if (QStandardItem* last = m_entries->item(m_entries->rowCount() - 1))
        last->setText(words.trimmed().isEmpty() ? tr("Search the whole log")
                                                : tr("Search the whole log for “%1”").arg(words));
}

/// Later, and not from inside the key's own handling: an action may build this field anew.
void CommandField::run(const QModelIndex& entry)
{
    if (!entry.isValid() || std::exchange(m_running, true)) return;
    if (entry.data(k_place).toInt() == k_search) {
        const auto look = [this, words = m_words] {
            m_running = false;
            search(words);
        };
        QMetaObject::invokeMethod(this, look, Qt::QueuedConnection);
        return;
    }
    const auto place = static_cast<std::size_t>(entry.data(k_place).toInt());
    const std::vector<QAction*> actions = m_actions.all();
    QAction* action = place < actions.size() ? actions[place] : nullptr;
    std::optional<Find> thing;
    if (!action && place - actions.size() < m_things.size()) thing = m_things[place - actions.size()];
    const auto act = [self = QPointer<CommandField>(this), action, thing] {
        if (self) {
            self->m_running = false;
            self->clear();
            if (thing) Q_EMIT self->found(*thing);
        }
        if (action) action->trigger();
    };
    QMetaObject::invokeMethod(&m_actions, act, Qt::QueuedConnection);
}

void CommandField::run_words()
{
    const QString words = text().trimmed();
    if (words.isEmpty() || m_running) return;
    if (completer()->popup()->isVisible() && completer()->popup()->currentIndex().isValid()) return; // it says which
    QModelIndexList matches;
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        const QModelIndex entry = m_entries->index(row, 0);
        const QString name = entry.data(k_name).toString();
        if (name.compare(words, Qt::CaseInsensitive) == 0) return run(entry);
        if (name.contains(words, Qt::CaseInsensitive)) matches << entry;
    }
    if (matches.size() == 1 && !matches.front().data(k_careful).toBool()) return run(matches.front());
    if (!matches.isEmpty()) return completer()->complete();
    search(words);
}

/// Esc: nothing is looked for, and the page has the focus again.
void CommandField::give_up()
{
    completer()->popup()->hide();
    clear();
    Q_EMIT left();
}

/// Here Esc leaves the field, and cancels nothing.
bool CommandField::event(QEvent* event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (override && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) event->accept();
    return QLineEdit::event(event);
}

void CommandField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) return QLineEdit::keyPressEvent(event);
    give_up();
}

void CommandField::search(const QString& words)
{
    clear();
    Q_EMIT searched(words.trimmed());
}

void CommandField::place_key()
{
    m_key->adjustSize();
    const int gap = px(8), mark = px(30); // of the magnifying glass
    const bool fits = fontMetrics().horizontalAdvance(placeholderText()) + m_key->width() + 3 * gap + mark <= width();
    const bool shown = text().isEmpty() && fits;
    m_key->setVisible(shown);
    const int room = shown ? m_key->width() + gap : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
    m_key->move(mirrored ? gap : width() - m_key->width() - gap, (height() - m_key->height()) / 2);
}

} // namespace ballast::ui
