#pragma once
#include "ui/text/error_text.h"

/// What the table of sentences is put together with.
namespace ballast::text {

/// The sentence with the error's parameters in the places %1, %2, … An absent one is shown as a dash.
[[nodiscard]] QString say(const Error& error, const char* words, std::initializer_list<std::string_view> names = {});
/// The same error with numbers of seconds as people say them: "1 h 14 min".
[[nodiscard]] Error with_ages(Error error, std::initializer_list<std::string_view> names);
/// The same error with prices of gas in wei as people say them: in gwei.
[[nodiscard]] Error with_gwei(Error error, std::initializer_list<std::string_view> names);
/// The same error with amounts in wei as people say them: in whole coins.
[[nodiscard]] Error with_coins(Error error, std::initializer_list<std::string_view> names);
/// The same error with a machine word as people say it.
[[nodiscard]] Error with_words(Error error, std::string_view name, QString (*words)(std::string_view));
/// The same error with its check as its row says it: "Floors against mid price: −163 bp, limit −160".
[[nodiscard]] Error with_check(const Error& error);
/// What happened, why nothing is lost, and what to do; the last two are still to be translated.
[[nodiscard]] ErrorText made(QString happened, const char* safe, const char* todo);

} // namespace ballast::text
