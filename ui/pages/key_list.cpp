#include "ui/pages/key_list.h"

namespace ballast::ui {

KeyList::KeyList(QWidget* parent) : QWidget(parent), m_column(column_layout(this, 0)) {}

void KeyList::set(const KeysView& view)
{
    std::vector<QString> now;
    for (const KeyRow& key : view.keys)
        now.push_back(key.text + (key.owner ? u'o' : u'-'));
    for (const auto* rows : {&view.signers, &view.watched})
        for (const OtherRow& row : *rows)
            now.push_back(row.text + row.name);
    if (now != m_listed) {
        m_listed = std::move(now);
        build(view);
    }
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_keys[i]->set(view.keys[i]);
    std::size_t at = m_keys.size();
    for (const auto* rows : {&view.signers, &view.watched})
        for (const OtherRow& row : *rows)
            m_rows[at++]->set(row);
}

void KeyList::build(const KeysView& view)
{
    const QString before = m_chosen >= 0 ? m_rows[static_cast<std::size_t>(m_chosen)]->text() : QString();
    const bool had_focus = isAncestorOf(window()->focusWidget());
    m_keys.clear();
    m_rows.clear();
    m_chosen = -1;
    clear_layout(m_column);
    for (std::size_t i = 0; i < view.keys.size(); ++i) {
        const KeyRow& key = view.keys[i];
        if (i == 0)
            add_section(key.owner ? tr("Can sign") : tr("Keys here"));
        else if (!key.owner && view.keys[i - 1].owner)
            add_section(tr("Other keys here"));
        else
            m_column->addWidget(make_rule());
        auto* row = new KeyRowWidget(key);
        connect(row, &KeyRowWidget::unlock_asked, this,
                [this, address = key.address] { Q_EMIT unlock_asked(address); });
        add_row(row);
        m_keys.push_back(row);
    }
    add_others(tr("Sign elsewhere"), view.signers);
    add_others(tr("Watch only, no key of its own"), view.watched);
    const auto same =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const SignerRow* row) { return row->text() == before; });
    if (m_rows.empty()) return;
    choose(same == m_rows.end() ? 0 : static_cast<int>(same - m_rows.begin()));
    if (had_focus) m_rows[static_cast<std::size_t>(m_chosen)]->setFocus(Qt::OtherFocusReason);
}

void KeyList::add_section(const QString& title)
{
    auto* heading = text_label(title, Type::small_strong, Ink::second);
    heading->setProperty("section", true);
    heading->setContentsMargins(px(16), px(6), px(16), px(6));
    m_column->addWidget(heading);
}

void KeyList::add_others(const QString& title, const std::vector<OtherRow>& rows)
{
    if (!rows.empty()) add_section(title);
    for (const OtherRow& each : rows) {
        auto* row = new SignerRow(each.icon);
        row->set(each);
        add_row(row);
        if (&each != &rows.back()) m_column->addWidget(make_rule());
    }
}

void KeyList::add_row(SignerRow* row)
{
    connect(row, &SignerRow::pressed, this, [this, place = static_cast<int>(m_rows.size())] { choose(place); });
    connect(row, &SignerRow::stepped, this, &KeyList::step);
    m_column->addWidget(row);
    m_rows.push_back(row);
}

void KeyList::choose(int row)
{
    m_chosen = row;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->set_chosen(static_cast<int>(i) == row);
    Q_EMIT chosen_changed();
}

void KeyList::enter(const QString& address)
{
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const SignerRow* row) { return row->text() == address; });
    if (at == m_rows.end()) return;
    choose(static_cast<int>(at - m_rows.begin()));
    (*at)->setFocus(Qt::OtherFocusReason);
}

void KeyList::step(int rows)
{
    const int next = m_chosen + rows;
    if (m_chosen < 0 || next < 0 || next >= static_cast<int>(m_rows.size())) return;
    choose(next);
    m_rows[static_cast<std::size_t>(next)]->setFocus(Qt::OtherFocusReason);
}

} // namespace ballast::ui
