#pragma once
#include "ui/widgets/theme.h"
#include <QLabel>
#include <QWidget>

namespace ballast::ui {

/// The two hashes a device shows: captions, groups of four, eight to a line, the message hash bold.
class DigestView : public QWidget {
    Q_OBJECT
public:
    explicit DigestView(QWidget* parent = nullptr);
    /// Hex with or without "0x". An empty domain leaves its part out (a transaction hash alone).
    void set(const QString& domain, const QString& message, const QString& message_caption = {});
    /// Groups to a line, when a device shows another grouping.
    void set_per_line(int groups);

private:
    void refresh();
    QString m_domain, m_message;
    int m_per_line = 8;
    QLabel* m_domain_caption;
    QLabel* m_domain_text;
    QLabel* m_message_caption;
    QLabel* m_message_text;
};

} // namespace ballast::ui
