#include "ui/pages/page_parts.h"
#include "ui/settings.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/number_field.h"
#include <QDir>
#include <QSpinBox>
#include <QTimer>

namespace ballast::ui {
namespace {

/// Look, text size, language, and where the data lies.
class SettingsPage final : public Page {
    Q_DECLARE_TR_FUNCTIONS(SettingsPage)
public:
    SettingsPage(const PageContext& context, QWidget* parent);
    void show_state(const engine::EngineState&) override {} // nothing here comes from the engine
    QWidget* first_focus() override { return m_scheme; }

private:
    QFrame* build_look();
    QFrame* build_data();
    QComboBox* add_choice(QVBoxLayout* column, const QString& caption, const QString& object, const QStringList& words);
    void show_choices();

    Settings* m_settings;
    QComboBox *m_scheme = nullptr, *m_language = nullptr, *m_motion = nullptr;
    QSpinBox* m_size = nullptr;
    QLabel *m_language_note = nullptr, *m_not_kept = nullptr;
};

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent) : Page(parent), m_settings(context.settings)
{
    auto* column = page_column(this, 12);
    PageHeader header = make_page_header(tr("Settings"));
    column->addWidget(header.widget);
    column->addWidget(named(wrapped_label(tr("They belong to the data folder below, and every window on that folder "
                                             "uses them. They take effect at once, unless it says otherwise."),
                                          Type::body, Ink::second),
                            QStringLiteral("settingsSentence")));
    if (!m_settings) return;
    column->addWidget(m_not_kept =
                          named(wrapped_label({}, Type::body, Ink::attention), QStringLiteral("settingsNotKept")));
    auto* row = row_layout(nullptr, 0); // an alignment of the panels themselves would ignore height for width
    auto* panels = column_layout(nullptr, 12);
    panels->addWidget(build_look());
    panels->addWidget(build_data());
    row->addLayout(panels, 1000);
    row->addStretch(1); // what the panels do not take
    column->addLayout(row);
    column->addStretch(1);
    connect(m_settings, &Settings::changed, this, [this] { show_choices(); });
    show_choices();
}

QComboBox* SettingsPage::add_choice(QVBoxLayout* column, const QString& caption, const QString& object,
                                    const QStringList& words)
{
    auto* row = row_layout(nullptr, 12);
    auto* box = named(new Choice, object, caption);
    box->addItems(words);
    box->setFixedWidth(px(240));
    calm_wheel(box);
    auto* label = text_label(caption);
    label->setBuddy(box);
    row->addWidget(label, 1);
    row->addWidget(box);
    column->addLayout(row);
    return box;
}

QFrame* SettingsPage::build_look()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = titled_panel(tr("Look and language"), &column, 10);
    panel->setMaximumWidth(px(600));
    m_scheme = add_choice(column, tr("Look"), QStringLiteral("schemeChoice"),
                          {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_language = add_choice(column, tr("Language"), QStringLiteral("languageChoice"),
                            {tr("As the system"), QStringLiteral("English"), QStringLiteral("Deutsch")});
    column->addWidget(m_language_note =
                          named(wrapped_label({}, Type::small, Ink::second), QStringLiteral("languageNote")));
    auto* row = row_layout(nullptr, 12);
    m_size = named(new QSpinBox, QStringLiteral("textSizeSpin"), tr("Text size, percent"));
    m_size->setRange(80, 200);
    m_size->setSingleStep(10);
    m_size->setSuffix(tr(" %"));
    m_size->setFixedWidth(px(240));
    m_size->setKeyboardTracking(false);
    calm_wheel(m_size);
    auto* label = text_label(tr("Text size"));
    label->setBuddy(m_size);
    row->addWidget(label, 1);
    row->addWidget(m_size);
    column->addLayout(row);
    column->addWidget(
        wrapped_label(tr("80 to 200 %. Ctrl+Plus and Ctrl+Minus change it from anywhere, Ctrl+0 returns to 100 %."),
                      Type::small, Ink::second));
    m_motion = add_choice(column, tr("Motion"), QStringLiteral("motionChoice"), {tr("As the system"), tr("None")});
    connect(m_motion, &QComboBox::activated, this,
            [this](int index) { m_settings->choose_motion(static_cast<MotionChoice>(index)); });
    connect(m_scheme, &QComboBox::activated, this,
            [this](int index) { m_settings->choose_scheme(static_cast<SchemeChoice>(index)); });
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { m_settings->choose_language(static_cast<LanguageChoice>(index)); });
    // A new text size builds this page anew, so it must not happen inside the box's own signal.
    connect(
        m_size, &QSpinBox::valueChanged, m_settings,
        [settings = m_settings](int percent) { settings->choose_text_size(percent); }, Qt::QueuedConnection);
    return panel;
}

QFrame* SettingsPage::build_data()
{
    QVBoxLayout* column = nullptr;
    QFrame* panel = titled_panel(tr("Data folder"), &column, 8);
    panel->setMaximumWidth(px(600));
    column->addWidget(wrapped_label(tr("Policies, prices, the record of everything that was done, the encrypted "
                                       "keys and these settings are here. Copy the whole folder to keep a backup; "
                                       "start the program with --data to use another one."),
                                    Type::small, Ink::second));
    const QString folder = QDir::toNativeSeparators(QDir(m_settings->data_folder()).absolutePath());
    QLabel* path =
        named(wrapped_label(folder, Type::mono), QStringLiteral("dataFolder"), tr("Data folder: %1").arg(folder));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(path);
    QPushButton* copy = named(make_button(tr("Copy the path"), QStringLiteral("copy")),
                              QStringLiteral("copyDataFolderButton"), tr("Copy the path of the data folder"));
    make_copying(copy, [folder] { return folder; });
    column->addWidget(copy, 0, Qt::AlignLeading);
    return panel;
}

void SettingsPage::show_choices()
{
    m_scheme->setCurrentIndex(static_cast<int>(m_settings->scheme()));
    m_language->setCurrentIndex(static_cast<int>(m_settings->language()));
    m_motion->setCurrentIndex(static_cast<int>(m_settings->motion()));
    const QSignalBlocker quiet(m_size);
    m_size->setValue(m_settings->text_size());
    m_language_note->setText(m_settings->language_waits() ? tr("The new language shows at the next start.")
                                                          : tr("A change shows at the next start."));
    set_ink(m_language_note, m_settings->language_waits() ? Ink::information : Ink::second);
    m_not_kept->setText(tr("The settings could not be written to the data folder. They last until you quit."));
    m_not_kept->setVisible(!m_settings->kept());
}

} // namespace

QString settings_page_title() { return SettingsPage::tr("Settings"); }
Page* make_settings_page(const PageContext& context, QWidget* parent) { return new SettingsPage(context, parent); }

} // namespace ballast::ui
