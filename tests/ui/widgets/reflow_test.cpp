#include "ui/widgets/layout.h"
#include "ui/widgets/reflow.h"
#include <QApplication>
#include <QWidget>
#include <gtest/gtest.h>

using namespace ballast::ui;

namespace {

struct Reflow : testing::Test {
    Reflow()
    {
        layout->add(first = new QWidget, 3, 200);
        layout->add(second = wrapped_label(QStringLiteral("words ").repeated(40)), 1, 100);
        page.setLayoutDirection(Qt::LeftToRight);
    }
    void give(int width)
    {
        page.resize(width, layout->heightForWidth(width));
        layout->setGeometry(page.rect());
    }
    QWidget page;
    ReflowLayout* layout = new ReflowLayout(&page, 10);
    QWidget *first, *second;
};

TEST_F(Reflow, shares_what_is_left_by_stretch)
{
    give(200 + 10 + 100 + 40);
    EXPECT_FALSE(layout->is_folded());
    EXPECT_EQ(first->width(), 230);
    EXPECT_EQ(second->geometry().left(), 240);
    EXPECT_EQ(second->width(), 110);
}

TEST_F(Reflow, puts_parts_below_each_other_where_they_do_not_fit)
{
    give(309);
    EXPECT_TRUE(layout->is_folded());
    EXPECT_EQ(first->width(), 309);
    EXPECT_EQ(second->width(), 309);
    EXPECT_EQ(second->geometry().top(), first->height() + 10);
    EXPECT_GE(second->height(), second->heightForWidth(309)) << "no line of it is cut";
    EXPECT_LE(second->geometry().bottom(), page.height());
}

TEST_F(Reflow, asks_for_the_widest_part_alone)
{
    first->setMinimumWidth(250);
    EXPECT_EQ(layout->minimumSize().width(), 250);
    give(250 + 10 + 100 - 1);
    EXPECT_TRUE(layout->is_folded()) << "a part's own least width counts too";
}

TEST_F(Reflow, mirrors_from_right_to_left_and_forgets_what_is_hidden)
{
    page.setLayoutDirection(Qt::RightToLeft);
    give(350);
    EXPECT_EQ(first->geometry().right(), 349);
    second->hide();
    give(205);
    EXPECT_FALSE(layout->is_folded());
    EXPECT_EQ(first->width(), 205);
}

} // namespace
