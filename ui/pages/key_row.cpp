#include "ui/pages/key_row.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/reflow.h"
#include <QKeyEvent>
#include <QPainter>

namespace ballast::ui {

SignerRow::SignerRow(const QString& icon_name, QWidget* parent)
    : QWidget(parent), m_name(text_label({}, Type::body_strong)), m_role(wrapped_label({}, Type::small, Ink::second)),
      m_address(new AddressLabel), m_fact(wrapped_label({}, Type::small, Ink::second)), m_chip(new StatusChip),
      m_acts(row_layout(nullptr, 12)), m_below(column_layout(this, 8))
{
    m_below->setContentsMargins(px(16), px(10), px(16), px(10));
    auto* row = new ReflowLayout(nullptr, 12); // with large text the state stands below the whole address
    auto* main = row_layout(nullptr, 14);
    main->addWidget(new IconLabel(icon_name, 22), 0, Qt::AlignVCenter);
    auto* words = column_layout(nullptr, 1);
    auto* head = row_layout(nullptr, 8);
    head->addWidget(m_name, 0, Qt::AlignTop);
    head->addWidget(m_role, 1);
    words->addLayout(head);
    words->addWidget(m_address);
    words->addWidget(m_fact);
    m_fact->hide();
    main->addLayout(words, 1);
    row->add(main, 1, 0);
    m_acts->addStretch(1);
    m_acts->addWidget(m_chip);
    row->add(m_acts, 0, 0);
    m_below->addLayout(row);
}

void SignerRow::set_chosen(bool chosen)
{
    m_chosen = chosen;
    setFocusPolicy(chosen ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

void SignerRow::paintEvent(QPaintEvent*)
{
    if (!m_chosen) return;
    QPainter painter(this);
    if (!Theme::current().high_contrast()) {
        QColor soft = color(Role::accent_soft);
        soft.setAlphaF(0.5F); // whole, the edge of a button on it would be too faint
        return painter.fillRect(rect(), soft);
    }
    painter.setPen(QPen(color(Role::accent), 2)); // no tinted ground there
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void SignerRow::mousePressEvent(QMouseEvent*) { Q_EMIT pressed(); }

void SignerRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    Q_EMIT pressed();
}

void SignerRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        Q_EMIT stepped(event->key() == Qt::Key_Down ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void SignerRow::set(const OtherRow& row)
{
    setAccessibleName(
        QStringList{row.name, row.role, text::group_address(row.text), row.state}.join(QStringLiteral(", ")));

    m_name->setText(row.name);
    m_role->setText(row.role);
    if (m_address->address() != row.text) m_address->set({}, row.text);
    m_chip->set(row.state, row.tone, row.icon);
    m_fact->setText(row.fact);
    m_fact->setVisible(!row.fact.isEmpty());
}

KeyRowWidget::KeyRowWidget(const KeyRow& row, QWidget* parent)
    : SignerRow(QStringLiteral("key"), parent),
      m_unlock(named(make_button(tr("Unlock…"), QStringLiteral("unlock"), ButtonKind::small),
                     QStringLiteral("unlockKey_") + row.text)),
      m_problem(named(new ProblemBanner, QStringLiteral("keyProblem_") + row.text))
{
    m_acts->addWidget(m_unlock);
    m_below->addWidget(m_problem);
    m_problem->hide();
    connect(m_unlock, &QPushButton::clicked, this, &KeyRowWidget::unlock_asked);
    set(row);
}

void KeyRowWidget::set(const KeyRow& row)
{
    m_row = row;
    SignerRow::set({row.text, row.name, row.role, row.state, {}, row.gas, row.tone});
    m_chip->set(m_busy ? tr("Unlocking") : row.state, row.tone,
                m_busy       ? QStringLiteral("hourglass")
                : row.locked ? QStringLiteral("lock")
                             : QString());
    m_unlock->setAccessibleName(tr("Unlock %1").arg(row.name));
    m_unlock->setVisible(row.locked);
    m_unlock->setEnabled(!m_busy);
}

void KeyRowWidget::show_attempt(bool busy, const std::optional<Error>& problem)
{
    m_busy = busy;
    const bool wrong = problem && problem->code == Code::passphrase_wrong;
    show_problem(m_problem, problem, wrong ? tr("Still locked: the passphrase is not right") : QString());
    set(m_row);
}

} // namespace ballast::ui
