#include "ui/widgets/theme.h"
#include <QGuiApplication>
#include <QRegularExpression>

namespace ballast::ui {
namespace {

// {role} becomes a colour, <n> becomes n pixels at the text scale, {begin} and {end} the sides of reading.
constexpr char k_sheet[] = R"(
QToolTip { background: {surface}; color: {text}; border: <1> solid {strong}; padding: <4> <8>; }
QScrollArea, QStackedWidget { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget#page { background: transparent; }
QFrame[panel="true"] { background: {surface}; border: {line} solid {hairline}; border-radius: <8>; }
QFrame[panel="true"][chosen="true"] { border: <2> solid {accent}; }
QFrame[sunken="true"] { background: {sunken}; border: 0; border-radius: <6>; }
QFrame[bar="true"] { background: {surface}; border: 0; border-bottom: 1px solid {hairline}; }
QFrame[footer="true"] { background: {surface}; border: 0; border-top: 1px solid {hairline}; }
QFrame[rail="true"] { background: {rail}; border: 0; border-{end}: 1px solid {hairline}; }
QFrame[rule="true"] { background: {hairline}; border: 0; max-height: 1px; min-height: 1px; }
QFrame[rule_vertical="true"] { background: {hairline}; border: 0; max-width: 1px; min-width: 1px; }
QLabel { background: transparent; }
QLabel[section="true"] { background: {sunken}; }
QLabel[type="figure"] { font-size: <30>; font-weight: 600; }
QLabel[type="title"] { font-size: <20>; font-weight: 600; }
QLabel[type="lead"] { font-size: <15>; font-weight: 600; }
QLabel[type="head"] { font-size: <14>; font-weight: 600; }
QLabel[type="body_strong"] { font-weight: 600; }
QLabel[type="small"] { font-size: <12>; }
QLabel[type="small_strong"] { font-size: <12>; font-weight: 600; }
QLabel[type="tiny"] { font-size: <11>; }
QLabel[type="mono"] { font-family: "JetBrains Mono"; font-size: <12>; }
QLabel[type="mono_strong"] { font-family: "JetBrains Mono"; font-size: <12>; font-weight: 700; }
QLabel[type="mono_tiny"] { font-family: "JetBrains Mono"; font-size: <11>; }
QLabel[key="true"] { border: 1px solid {control_edge}; border-radius: <4>; padding: 0 <4>; }
QLabel[ink="second"] { color: {second}; }
QLabel[ink="third"] { color: {third}; }
QLabel[ink="good"] { color: {good}; }
QLabel[ink="attention"] { color: {attention}; }
QLabel[ink="danger"] { color: {danger}; }
QLabel[ink="information"] { color: {information}; }
QLabel[ink="accent"] { color: {accent}; }
QPushButton { background: {surface}; color: {text}; border: {line} solid {control_edge}; border-radius: <6>;
  padding: 0 <12>; min-height: <30>; font-weight: 500; }
QFrame[banner="true"] QPushButton { border-color: {third}; }
QPushButton:hover { background: {accent_soft}; }
QPushButton:pressed { background: {sunken}; }
QPushButton:disabled { background: {sunken}; color: {third}; border-color: {strong}; }
QPushButton:focus { border-color: {accent}; }
QPushButton[primary="true"] { background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600;
  padding: 0 <16>; }
QPushButton[primary="true"]:hover, QPushButton[primary="true"]:pressed { background: {accent_hover};
  border-color: {accent_hover}; }
QPushButton[primary="true"]:disabled { background: {sunken}; color: {third}; border-color: {strong}; }
QPushButton[danger="true"] { color: {danger}; border-color: {danger}; }
QPushButton[danger="true"]:hover { background: {danger_ground}; }
QPushButton[link="true"] { background: transparent; color: {accent}; border: 0; padding: 0 <4>; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[fold="true"] { background: transparent; border: 0; padding: 0; font-size: <14>; font-weight: 600; }
QPushButton[fold="true"]:hover { color: {accent}; }
QPushButton[small="true"] { min-height: <26>; padding: 0 <8>; font-size: <12>; }
QPushButton[segment="first"], QPushButton[segment="middle"] { border-right: 0; }
QPushButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[segment="middle"] { border-radius: 0; }
QPushButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QPushButton[segment]:checked { background: {accent_soft}; color: {text}; font-weight: 600; }
QToolButton { background: transparent; color: {text}; border: {line} solid transparent; border-radius: <6>;
  padding: <4> <6>; }
QToolButton:hover, QToolButton:pressed, QToolButton:open { background: {accent_soft}; }
QToolButton:focus { border-color: {accent}; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton#treasury { font-weight: 600; }
QToolButton#lock { font-size: <12>; padding: 0 <2>; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QTextEdit { background: {surface}; color: {text};
  border: {line} solid {control_edge}; border-radius: <6>; padding: 0 <8>; min-height: <30>;
  selection-background-color: {accent}; selection-color: {on_accent}; }
QPlainTextEdit, QTextEdit { padding: <6>; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus,
  QPlainTextEdit:focus { border-color: {accent}; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { background: {sunken};
  color: {third}; border-color: {strong}; }
QLineEdit[refused="true"], QSpinBox[refused="true"], QDoubleSpinBox[refused="true"] { border-color: {danger}; }
QComboBox::drop-down { border: 0; width: <24>; }
QTreeView::item { height: <25>; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0;
  border: 0; }
QComboBox QAbstractItemView { background: {surface}; border: {line} solid {strong};
  selection-background-color: {select}; selection-color: {select_text}; }
QListView#commandList { border: {line} solid {strong}; padding: <4>; }
QListView#commandList::item { padding: <4> <6>; }
QListView#commandList::item:selected { background: {select}; color: {select_text}; }
QSlider { min-height: <22>; }
QSlider::groove:horizontal { height: <3>; background: {strong}; border-radius: <1>; }
QSlider::sub-page:horizontal { background: {accent}; border-radius: <1>; }
QSlider::handle:horizontal { width: <12>; height: <12>; margin: -<7> 0; border-radius: {knob}; background: {surface};
  border: <2> solid {accent}; }
QSlider::sub-page:horizontal:disabled { background: {third}; }
QSlider::handle:horizontal:disabled { border-color: {third}; }
QProgressBar { background: {hairline}; border: 0; border-radius: <3>; max-height: <6>; min-height: <6>;
  text-align: center; color: transparent; }
QProgressBar::chunk { background: {accent}; border-radius: <3>; }
QMenu { background: {surface}; color: {text}; border: {line} solid {strong}; padding: <4>; }
QMenu::item { padding: <6>; padding-{begin}: <12>; padding-{end}: <24>; border-radius: <4>; }
QMenu::icon { padding-{begin}: <8>; }
QMenu::item:selected { background: {select}; color: {select_text}; }
QMenu::item:disabled { color: {third}; }
QMenu::separator { height: 1px; background: {hairline}; margin: <4> <8>; }
QAbstractItemView { background: {surface}; alternate-background-color: {sunken}; border: 0; outline: 0;
  selection-background-color: {select}; selection-color: {select_text}; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: {surface}; color: {second}; border: 0; border-bottom: 1px solid {strong};
  padding: 0 <6>; font-size: <12>; font-weight: 500; }
QTableView[flush="true"] QHeaderView::section:first { padding-{begin}: <16>; }
QTableView[flush="true"] QHeaderView::section:last { padding-{end}: <16>; }
QTableCornerButton::section { background: {surface}; border: 0; }
QScrollBar:vertical { background: transparent; width: <10>; margin: 0; }
QScrollBar:horizontal { background: transparent; height: <10>; margin: 0; }
QScrollBar::handle { background: {strong}; border-radius: <4>; margin: <1>; }
QScrollBar::handle:vertical { min-height: <32>; }
QScrollBar::handle:horizontal { min-width: <32>; }
QScrollBar::handle:hover { background: {control_edge}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
)";

QString role_names(const Theme& theme, const QString& name)
{
    static constexpr std::pair<const char*, Role> k_names[]{{"window", Role::window},
                                                            {"surface", Role::surface},
                                                            {"rail", Role::rail},
                                                            {"sunken", Role::sunken},
                                                            {"hairline", Role::hairline},
                                                            {"strong", Role::strong},
                                                            {"control_edge", Role::control_edge},
                                                            {"text", Role::text},
                                                            {"second", Role::second},
                                                            {"third", Role::third},
                                                            {"accent", Role::accent},
                                                            {"accent_hover", Role::accent_hover},
                                                            {"accent_soft", Role::accent_soft},
                                                            {"on_accent", Role::on_accent},
                                                            {"good", Role::good},
                                                            {"attention", Role::attention},
                                                            {"danger", Role::danger},
                                                            {"danger_ground", Role::danger_ground},
                                                            {"information", Role::information}};
    const bool mirrored = QGuiApplication::isRightToLeft();
    if (name == QLatin1String("begin")) return mirrored ? QStringLiteral("right") : QStringLiteral("left");
    if (name == QLatin1String("end")) return mirrored ? QStringLiteral("left") : QStringLiteral("right");
    if (name == QLatin1String("line")) return QString::number(theme.line()) + QStringLiteral("px");
    // Half of the handle: a radius that is larger by a pixel of rounding draws a square.
    if (name == QLatin1String("knob"))
        return QString::number(std::min(px(12) + 2 * px(2), px(3) + 2 * px(7)) / 2) + QStringLiteral("px");
    if (name == QLatin1String("select")) return theme.palette().color(QPalette::Highlight).name();
    if (name == QLatin1String("select_text")) return theme.palette().color(QPalette::HighlightedText).name();
    for (const auto& [known, role] : k_names)
        if (name == QLatin1String(known)) return theme.color(role).name();
    Q_ASSERT_X(false, "style sheet", "unknown token");
    return {};
}

} // namespace

QString Theme::style_sheet() const
{
    static const QRegularExpression token(QStringLiteral("\\{([a-z_0-9]+)\\}|<(\\d+)>"));
    const QString sheet = QString::fromLatin1(k_sheet);
    QString out;
    qsizetype from = 0;
    for (auto it = token.globalMatch(sheet); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out.append(QStringView(sheet).mid(from, match.capturedStart() - from));
        const QString name = match.captured(1);
        out += name.isEmpty() ? QString::number(px(match.captured(2).toDouble())) + QStringLiteral("px")
                              : role_names(*this, name);
        from = match.capturedEnd();
    }
    return out.append(QStringView(sheet).mid(from));
}

} // namespace ballast::ui
