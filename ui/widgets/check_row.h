#pragma once
#include "ui/widgets/theme.h"
#include <QAbstractButton>
#include <vector>

namespace ballast::ui {

/// One check of a plan, in words.
struct CheckValue {
    /// As it should be; to be acknowledged; forbids the approval.
    enum class State { pass, note, block };
    State state = State::pass;
    QString name;   ///< "LINK trade against pool depth"
    QString number; ///< "21 %, note above 20"
    QString source; ///< shown when unfolded: where the number is from and when
};

/// Icon, name, number with its limit, the number below where it does not fit beside; a press unfolds the source.
class CheckRow : public QAbstractButton {
    Q_OBJECT
public:
    explicit CheckRow(const CheckValue& value, QWidget* parent = nullptr); ///< folded: the source is not shown yet
    void set(const CheckValue& value); ///< its spoken name is verdict, name and number; the source is the tool tip
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange(width).height; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Lines {
        QRect name, number, source;
        bool beside = true; ///< name and number on one line
        int height = 0;
    };
    [[nodiscard]] Lines arrange(int width) const;
    [[nodiscard]] QFont number_font() const;
    CheckValue m_value;
};

/// In the binding order: block, then pass, then note; within each as they came.
void sort_checks(std::vector<CheckValue>& checks);
/// All checks under each other, in order. Rows are kept while their number is unchanged, so focus stays.
class CheckList : public QWidget {
    Q_OBJECT
public:
    explicit CheckList(QWidget* parent = nullptr);
    void set(std::vector<CheckValue> checks); ///< in its own order; rows are reused, so that the focus stays

private:
    std::vector<CheckRow*> m_rows;
};

} // namespace ballast::ui
