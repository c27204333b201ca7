#pragma once
#include <QLayout>
#include <vector>

namespace ballast::ui {

/// Parts beside each other; below each other, each as wide as the whole, where they do not all fit. So a page keeps
/// to its width at any text size, and nothing is cut.
class ReflowLayout : public QLayout {
public:
    /// Without a parent it is to be put into another layout. `spacing` in pixels of the 100 % drawing.
    ReflowLayout(QWidget* parent, int spacing);
    ~ReflowLayout() override;
    /// `least` is the width in pixels of the 100 % drawing that the part wants beside others; what is left over goes
    /// by `stretch`, and a part with 0 stays at its least.
    void add(QWidget* part, int stretch, int least);
    void add(QLayout* part, int stretch, int least);
    /// Whether the parts stood below each other when they were last placed.
    [[nodiscard]] bool is_folded() const { return m_folded; }

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_parts.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    struct Part {
        QLayoutItem* item;
        int stretch, least;
    };
    [[nodiscard]] std::vector<Part> shown() const;
    [[nodiscard]] int row_width(const std::vector<Part>& parts) const;
    [[nodiscard]] std::vector<int> widths(const std::vector<Part>& parts, int room) const;
    std::vector<Part> m_parts;
    bool m_folded = false;
};

} // namespace ballast::ui
