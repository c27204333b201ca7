#include "ui/pages/look_corner.h"
#include "ui/pages/page_parts.h"
#include "ui/settings.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/icon.h"

namespace ballast::ui {
namespace {

/// In the order of SchemeChoice after `system`.
constexpr const char* k_icons[]{"sun", "moon", "contrast"};

} // namespace

LookCorner::LookCorner(Settings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings),
      m_language(named(new Choice, QStringLiteral("firstRunLanguage"), tr("Language"))),
      m_note(named(text_label({}, Type::small, Ink::information), QStringLiteral("firstRunLanguageNote")))
{
    const QStringList looks{tr("Light look"), tr("Dark look"), tr("High contrast")};
    m_language->addItems({tr("As the system"), QStringLiteral("English"), QStringLiteral("Deutsch")});
    m_looks = make_segments({QString(), QString(), QString()}, -1,
                            [this](int id) { m_settings.choose_scheme(static_cast<SchemeChoice>(id + 1)); });
    const auto buttons = m_looks->findChildren<QPushButton*>();
    for (int i = 0; i < buttons.size(); ++i) {
        named(buttons[i], QStringLiteral("firstRunLook_%1").arg(QLatin1String(k_icons[i])), looks[i]);
        buttons[i]->setIcon(icon(QLatin1String(k_icons[i]), Role::text));
        buttons[i]->setToolTip(looks[i]);
    }
    auto* row = row_layout(this, 12);
    row->addStretch(1);
    row->addWidget(m_note);
    auto* picture = new IconLabel(QStringLiteral("language"), 18);
    row->addWidget(picture);
    row->addWidget(m_language);
    row->addWidget(m_looks);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { m_settings.choose_language(static_cast<LanguageChoice>(index)); });
    connect(&m_settings, &Settings::changed, this, &LookCorner::show_choices);
    show_choices();
}

void LookCorner::show_choices()
{
    m_language->setCurrentIndex(static_cast<int>(m_settings.language()));
    m_note->setText(m_settings.language_waits() ? tr("The new language shows at the next start.") : QString());
    const auto buttons = m_looks->findChildren<QPushButton*>();
    for (int i = 0; i < buttons.size(); ++i) {
        buttons[i]->setChecked(static_cast<int>(Theme::current().scheme()) == i);
        buttons[i]->setIcon(icon(QLatin1String(k_icons[i]), Role::text));
    }
}

} // namespace ballast::ui
