#pragma once
#include "base/error.h"
#include <QString>

namespace ballast::text {

/// An error in the three sentences every problem owes a person.
struct ErrorText {
    QString happened; ///< what happened, with the numbers
    QString safe;     ///< why nothing is lost
    QString todo;     ///< what to do now
};

/// The sentences of an error, translated. Every code of errors.def has its own; one without does not compile.
[[nodiscard]] ErrorText error_text(const Error& error);
/// Code, stage and parameters as plain text: for "Copy as text" and logs.
[[nodiscard]] QString error_details(const Error& error);

} // namespace ballast::text
