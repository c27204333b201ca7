#pragma once
#include "ui/widgets/theme.h"
#include <QLocale>
#include <QPointer>
#include <QSettings>

class QTranslator;

namespace ballast::ui {

class MainWindow;

/// The look a person chose; `system` follows the desktop; before Qt 6.5, as it was at the start.
enum class SchemeChoice { system, light, dark, high_contrast };
/// The language a person chose; `system` is German on a German desktop, else English.
enum class LanguageChoice { system, english, german };

/// Fades as the desktop has them, or none.
enum class MotionChoice { system, none };

/// What a person chose about the window on a data folder. Kept in its settings.ini, readable by its owner alone; a
/// value that cannot be read counts as not chosen. Lives longer than the window.
class Settings : public QObject {
    Q_OBJECT
public:
    explicit Settings(QString data_folder); ///< reads settings.ini there, if it exists; nothing is applied yet
    ~Settings() override;
    /// Language, fonts' size and look, before the first window is built.
    void apply();
    /// Gives a window its last place, keeps where it is when it closes, and what is chosen in its menus.
    void attach(MainWindow& window);

    [[nodiscard]] QString data_folder() const { return m_folder; }       ///< as given: keys and logs lie there too
    [[nodiscard]] SchemeChoice scheme() const { return m_scheme; }       ///< as chosen, `system` not resolved
    [[nodiscard]] LanguageChoice language() const { return m_language; } ///< as chosen, also before it is in force
    /// As chosen; the desktop may have no animations either way.
    [[nodiscard]] MotionChoice motion() const { return m_motion; }
    [[nodiscard]] int text_size() const { return m_text_size; } ///< percent, 80 to 200
    /// False when the file could not be written: choices then last until the program ends.
    [[nodiscard]] bool kept() const;
    /// The language of this run differs from the one chosen: it changes at the next start.
    [[nodiscard]] bool language_waits() const { return m_language != m_applied_language; }

    void choose_scheme(SchemeChoice scheme);       ///< at once
    void choose_text_size(int percent);            ///< at once; the window's pages are built anew
    void choose_motion(MotionChoice motion);       ///< at once
    void choose_language(LanguageChoice language); ///< at the next start

Q_SIGNALS:
    void changed(); ///< one of the choices, after it is stored

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Scheme resolved() const;
    void keep(const QString& key, const QVariant& value);
    void install_translators();
    void take_look(Scheme scheme, int percent);

    QString m_folder;
    QSettings m_file;
    SchemeChoice m_scheme = SchemeChoice::system;
    LanguageChoice m_language = LanguageChoice::system;
    LanguageChoice m_applied_language = LanguageChoice::system;
    MotionChoice m_motion = MotionChoice::system;
    int m_text_size = 100;
    bool m_system_dark;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QPointer<MainWindow> m_window;
};

} // namespace ballast::ui
