#include "ui/widgets/motion.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QLocale>
#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication app(argc, argv);
    ballast::ui::Theme::install_fonts();
    ballast::ui::Theme::apply(ballast::ui::Theme());
    ballast::ui::set_motion(false); // pictures are of what a state comes to
    return RUN_ALL_TESTS();
}
