#include "ui/settings.h"
#include "ui/main_window.h"
#include "ui/widgets/motion.h"
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QLibraryInfo>
#include <QStyleHints>
#include <QTranslator>

namespace ballast::ui {
namespace {

const QStringList k_schemes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                            QStringLiteral("high contrast")};
const QStringList k_languages{QStringLiteral("system"), QStringLiteral("en"), QStringLiteral("de")};
const QStringList k_motions{QStringLiteral("system"), QStringLiteral("none")};
constexpr QFile::Permissions k_owner_only = QFile::ReadOwner | QFile::WriteOwner;

/// The place of a stored word in its list; 0, the system's own, for what is not there.
int index_of(const QStringList& words, const QVariant& stored)
{
    return static_cast<int>(std::max<qsizetype>(0, words.indexOf(stored.toString())));
}

bool is_german(LanguageChoice choice)
{
    return choice == LanguageChoice::german ||
           (choice == LanguageChoice::system && QLocale::system().language() == QLocale::German);
}

/// The desktop's own way to write numbers when it speaks the window's language, else that language's usual one.
QLocale locale_of(LanguageChoice choice)
{
    const QLocale::Language language = is_german(choice) ? QLocale::German : QLocale::English;
    const QLocale system = QLocale::system();
    if (system.language() == language) return system;
    return language == QLocale::German ? QLocale(QLocale::German, QLocale::Germany)
                                       : QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace

Settings::Settings(QString data_folder)
    : m_folder(std::move(data_folder)),
      m_file(QDir(m_folder).filePath(QStringLiteral("settings.ini")), QSettings::IniFormat),
      m_system_dark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    m_scheme = static_cast<SchemeChoice>(index_of(k_schemes, m_file.value(QStringLiteral("look/scheme"))));
    m_language = static_cast<LanguageChoice>(index_of(k_languages, m_file.value(QStringLiteral("look/language"))));
    m_applied_language = m_language;
    m_motion = static_cast<MotionChoice>(index_of(k_motions, m_file.value(QStringLiteral("look/motion"))));
    bool number = false;
    const int percent = m_file.value(QStringLiteral("look/text_size"), 100).toInt(&number);
    m_text_size = number ? std::clamp(percent, 80, 200) : 100;
}

Settings::~Settings() = default;

void Settings::apply()
{
    install_translators();
    Theme::apply(Theme(resolved(), m_text_size));
    set_motion(m_motion == MotionChoice::system);
}

void Settings::install_translators()
{
    m_translators.clear(); // a translator that dies takes itself out
    m_applied_language = m_language;
    QLocale::setDefault(locale_of(m_language));
    const QString code = is_german(m_language) ? QStringLiteral("de") : QStringLiteral("en");
    const auto install = [this](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder)) return; // Qt's own words are an extra package on some systems
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("ballast_") + code, QStringLiteral(":/translations"));
}

Scheme Settings::resolved() const
{
    switch (m_scheme) {
    case SchemeChoice::system: return m_system_dark ? Scheme::dark : Scheme::light;
    case SchemeChoice::light: return Scheme::light;
    case SchemeChoice::dark: return Scheme::dark;
    case SchemeChoice::high_contrast: return Scheme::high_contrast;
    }
    return Scheme::light;
}

void Settings::attach(MainWindow& window)
{
    m_window = &window;
    window.restoreGeometry(m_file.value(QStringLiteral("window/geometry")).toByteArray());
    window.installEventFilter(this);
    connect(&window, &MainWindow::look_changed, this, &Settings::take_look);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) // before, Qt does not tell when the desktop's look changes
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_system_dark = scheme == Qt::ColorScheme::Dark;
        if (m_scheme == SchemeChoice::system && m_window) m_window->set_look(resolved(), m_text_size);
    });
#endif
}

bool Settings::eventFilter(QObject* watched, QEvent* event)
{
    // The type first: events also come from a window that is no MainWindow any more, while it is destroyed.
    if (event->type() == QEvent::Close && watched == m_window)
        keep(QStringLiteral("window/geometry"), m_window->saveGeometry());
    return QObject::eventFilter(watched, event);
}

/// The window's menus know no "as the system": only another look than the one in force is a choice.
void Settings::take_look(Scheme scheme, int percent)
{
    if (scheme != resolved()) {
        m_scheme = scheme == Scheme::light  ? SchemeChoice::light
                   : scheme == Scheme::dark ? SchemeChoice::dark
                                            : SchemeChoice::high_contrast;
        keep(QStringLiteral("look/scheme"), k_schemes[static_cast<int>(m_scheme)]);
    }
    if (percent != m_text_size) {
        m_text_size = percent;
        keep(QStringLiteral("look/text_size"), percent);
    }
    Q_EMIT changed();
}

void Settings::choose_scheme(SchemeChoice scheme)
{
    if (scheme == m_scheme) return;
    m_scheme = scheme;
    keep(QStringLiteral("look/scheme"), k_schemes[static_cast<int>(scheme)]);
    if (m_window)
        m_window->set_look(resolved(), m_text_size);
    else
        Q_EMIT changed();
}

void Settings::choose_motion(MotionChoice motion)
{
    if (motion == m_motion) return;
    m_motion = motion;
    keep(QStringLiteral("look/motion"), k_motions[static_cast<int>(motion)]);
    set_motion(motion == MotionChoice::system);
    Q_EMIT changed();
}

void Settings::choose_text_size(int percent)
{
    percent = std::clamp(percent, 80, 200);
    if (percent == m_text_size) return;
    m_text_size = percent;
    keep(QStringLiteral("look/text_size"), percent);
    if (m_window)
        m_window->set_look(resolved(), percent);
    else
        Q_EMIT changed();
}

void Settings::choose_language(LanguageChoice language)
{
    if (language == m_language) return;
    m_language = language;
    keep(QStringLiteral("look/language"), k_languages[static_cast<int>(language)]);
    Q_EMIT changed();
}

bool Settings::kept() const { return m_file.status() == QSettings::NoError; }

void Settings::keep(const QString& key, const QVariant& value)
{
    m_file.setValue(key, value);
    m_file.sync();
    QFile::setPermissions(m_file.fileName(), k_owner_only);
}

} // namespace ballast::ui
