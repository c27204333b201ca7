#include "ui/widgets/secret_edit.h"
#include <QStringEncoder>

namespace ballast::ui {

SecretEdit::SecretEdit(QWidget* parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
}

SecretEdit::~SecretEdit()
{
    blockSignals(true); // who listens may already be half gone
    wipe_text();
}

std::shared_ptr<Secret> SecretEdit::take()
{
    Secret buffer;
    std::size_t size = 0;
    if (const QString typed = text(); !typed.isEmpty()) { // shares the field's own buffer
        QStringEncoder encoder(QStringEncoder::Utf8);
        buffer = Secret(static_cast<std::size_t>(encoder.requiredSpace(typed.size())));
        char* begin = reinterpret_cast<char*>(buffer.writable().data());
        size = static_cast<std::size_t>(encoder.appendToBuffer(begin, typed) - begin);
    }
    wipe_text();
    return std::make_shared<Secret>(Secret::take(buffer.writable().first(size)));
}

void SecretEdit::wipe_text()
{
    QString typed = text();
    if (!typed.isEmpty() && typed.data_ptr().d_ptr()) { // a literal has no buffer of its own, and is no secret
        // Writing through the shared buffer is the point: a detached copy would leave the original as it is.
        auto* units = reinterpret_cast<std::uint8_t*>(const_cast<QChar*>(typed.constData()));
        wipe({units, static_cast<std::size_t>(typed.size()) * sizeof(QChar)});
    }
    setText({});
}

int SecretEdit::characters() const
{
    const QString typed = text();
    return static_cast<int>(
        std::count_if(typed.cbegin(), typed.cend(), [](QChar unit) { return !unit.isLowSurrogate(); }));
}

bool SecretEdit::same_as(const SecretEdit& other) const { return text() == other.text(); }

} // namespace ballast::ui
