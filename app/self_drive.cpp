#include "app/self_drive.h"
#include "app/hands.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/main_window.h"
#include "ui/models/common.h"
#include "ui/page_stack.h"
#include "ui/widgets/motion.h"
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListView>
#include <cstdio>

namespace ballast::app {
namespace {

constexpr int k_look_every_ms = 40;
constexpr int k_layout_rounds = 8;
constexpr int k_glance_ms = 1000;      ///< nobody looks at new colours for less before the next press
constexpr int k_patience_ms = 120'000; ///< the longest a step may wait: twelve confirmations fit many times

void print(const QString& line) { std::printf("%s\n", line.toUtf8().constData()), std::fflush(stdout); }

/// How long an act takes.
template <class Act>
std::int64_t ms_of(const Act& act)
{
    QElapsedTimer taken;
    taken.start();
    act();
    return taken.elapsed();
}

/// Memory of this process that is in RAM; 0 where the system does not say.
double resident_mib()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096 / (1 << 20);
}

void print_table(const char* when, const drift::Drift& drift)
{
    print(QStringLiteral("%1: %2 USD, %3 outside")
              .arg(QLatin1String(when), text::format_usd(drift.total))
              .arg(drift.outside()));
    for (const drift::Line& line : drift.lines)
        print(QStringLiteral("  %1 %2 %   target %3 %   band %4")
                  .arg(ui::words(line.id), -12)
                  .arg(line.weight * 100, 5, 'f', 1)
                  .arg(line.target * 100, 5, 'f', 1)
                  .arg(line.band.half_width * 100, 4, 'f', 1));
}

} // namespace

SelfDrive::SelfDrive(ui::EngineBridge& bridge, ui::MainWindow& window, PracticeBook book, QString pictures, By by,
                     std::chrono::steady_clock::time_point begun)
    : QObject(&window), m_window(window), m_book(std::move(book)), m_pictures(std::move(pictures)), m_by(by),
      m_begun(begun)
{
    QDir().mkpath(m_pictures);
    ui::set_motion(false);      // pictures are of what a state comes to
    m_window.resize(1280, 800); // the pictures are of one size, whatever the screen
    connect(&bridge, &ui::EngineBridge::stateChanged, this, [this](const engine::StatePtr& state) { m_state = state; });
    connect(&m_timer, &QTimer::timeout, this, &SelfDrive::tick);
    add_main_job();
    add_verification();
    add_pages();
    m_since.start();
    m_timer.start(k_look_every_ms);
}

bool SelfDrive::picture(const QString& name)
{
    const QString file = QStringLiteral("%1-%2.png").arg(++m_count, 2, 10, QLatin1Char('0')).arg(name);
    bool saved = false;
    m_apart_ms += ms_of([&] {
        // Layouts inside layouts settle in a few rounds, which a person never sees.
        for (int round = 0; round < k_layout_rounds; ++round)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        saved = m_window.grab().save(QDir(m_pictures).filePath(file));
    });
    return saved;
}

bool SelfDrive::on_page(const QString& name) const { return m_window.current_page() == name; }

bool SelfDrive::act_on(QWidget& widget) const { return m_by == By::keys ? press_by_key(widget) : press(widget); }

bool SelfDrive::reach(QWidget& widget) const { return m_by == By::keys ? tab_to(widget) : press(widget); }

/// Opens a page from the rail: a press on its row, or the arrows from the row that is chosen.
bool SelfDrive::open_row(int row) const
{
    auto* list = m_window.findChild<QListView*>(QStringLiteral("rail"));
    if (!list) return false;
    if (m_by == By::mouse) return press_at(*list->viewport(), list->visualRect(list->model()->index(row, 0)).center());
    if (!tab_to(*list)) return false;
    for (int now = list->currentIndex().row(); now != row; now += now < row ? 1 : -1)
        press_key(now < row ? Qt::Key_Down : Qt::Key_Up);
    return list->currentIndex().row() == row;
}

void SelfDrive::add_press(const QString& object_name, const QString& picture_name)
{
    m_steps.push_back({QStringLiteral("press %1").arg(object_name), [this, object_name, picture_name] {
                           QWidget* widget = find_visible(object_name);
                           if (!widget || !widget->isEnabled()) return false;
                           if (std::exchange(m_seen, object_name) != object_name)
                               return false; // its layout settles until the next look
                           if (!picture_name.isEmpty() && std::exchange(m_pictured, object_name) != object_name &&
                               !picture(picture_name))
                               return false;
                           return act_on(*widget);
                       }});
}

void SelfDrive::add_signature(const PracticeBook::Owner& owner)
{
    const QString address = ui::words(owner.address);
    // These keys are the practice chain's own and public; node keystores.mjs says how their passphrases are made.
    const QString passphrase = QStringLiteral("practice ") + QString::fromStdString(owner.name).toLower();
    add_press(QStringLiteral("unlockButton_") + address);
    m_steps.push_back(
        {QStringLiteral("type the passphrase of %1").arg(QString::fromStdString(owner.name)), [this, passphrase] {
             QWidget* edit = find_visible(QStringLiteral("passphraseEdit"));
             return edit && reach(*edit) && type_into(*edit, passphrase);
         }});
    add_press(QStringLiteral("passphraseOk"));
    add_press(QStringLiteral("signButton_") + address);
}

void SelfDrive::add_main_job()
{
    m_steps.push_back({QStringLiteral("see the treasury off target"), [this] {
                           if (!m_state || !m_state->drift || m_state->drift->outside() == 0 ||
                               !ui::find_result(*m_state, k_load_past))
                               return false;
                           if (!m_state->decision || !std::holds_alternative<plan::PlanPtr>(*m_state->decision))
                               return false;
                           m_outside_before = m_state->drift->outside();
                           m_resident = resident_mib();
                           print_table("Before", *m_state->drift);
                           return true;
                       }});
    add_press(QStringLiteral("reviewPlanButton"), QStringLiteral("overview-act-now"));
    add_press(QStringLiteral("simulateButton"), QStringLiteral("plan"));
    m_steps.push_back({QStringLiteral("read the review"), [this] {
                           QWidget* approve = find_visible(QStringLiteral("approveButton"));
                           if (!approve || std::exchange(m_seen, QStringLiteral("review")) != QStringLiteral("review"))
                               return false;
                           if (approve->isEnabled()) return picture(QStringLiteral("approve-review"));
                           QWidget* notes = find_visible(QStringLiteral("notesCheck"));
                           return notes && act_on(*notes);
                       }});
    add_press(QStringLiteral("approveButton"));
    for (std::size_t i = 0; i < m_book.owners.size() && i < 2; ++i)
        add_signature(m_book.owners[i]);
    add_press(QStringLiteral("sendButton"), QStringLiteral("approve-signed"));
    m_steps.push_back({QStringLiteral("watch it on its way"), [this] {
                           if (!m_state->review.progress || !m_state->review.progress->receipt)
                               return m_state->review.outcome.has_value();
                           return picture(QStringLiteral("approve-confirming"));
                       }});
    m_steps.push_back({QStringLiteral("see the outcome"), [this] {
                           const engine::Review& review = m_state->review;
                           return review.outcome && review.drift_after && picture(QStringLiteral("approve-outcome"));
                       }});
    add_press(QStringLiteral("backToOverviewButton"));
    m_steps.push_back({QStringLiteral("see the treasury back on target"), [this] {
                           return on_page(QStringLiteral("overview")) && m_state->drift &&
                                  m_state->drift->outside() == 0 && picture(QStringLiteral("overview-on-target"));
                       }});
}

void SelfDrive::add_verification()
{
    add_open(QStringLiteral("activity"));
    add_press(QStringLiteral("verifyLogButton"));
    m_steps.push_back({QStringLiteral("see that the log holds"), [this] {
                           return m_state->audit_verified && m_state->activity && !m_state->activity->empty() &&
                                  m_state->audit_verified->records == m_state->activity->front().sequence;
                       }});
}

void SelfDrive::add_open(const QString& name)
{
    const int row = ui::PageStack::index_of(name);
    m_steps.push_back({QStringLiteral("open %1 from the rail").arg(name), [this, row] { return open_row(row); }});
}

void SelfDrive::add_pages()
{
    for (const bool dark : {false, true}) {
        m_steps.push_back({QStringLiteral("change the look"), [this, dark] {
                               const ui::Scheme scheme = dark ? ui::Scheme::dark : ui::Scheme::light;
                               m_apart_ms = ms_of([&] { m_window.set_look(scheme, 100); });
                               m_look_ms = std::max(m_look_ms, m_apart_ms);
                               return true;
                           }});
        m_steps.push_back({QStringLiteral("look at it"), [this] { return m_since.elapsed() >= k_glance_ms; }});
        for (const ui::PageEntry& entry : ui::page_entries()) {
            const QString name = QLatin1String(entry.name);
            add_open(name);
            m_steps.push_back({QStringLiteral("see %1").arg(name), [this, name, dark] {
                                   return on_page(name) &&
                                          picture(name + (dark ? QStringLiteral("-dark") : QStringLiteral("-light")));
                               }});
        }
    }
}

/// How long events had to wait since the last look: the timer is late by as much as something blocked the loop.
void SelfDrive::measure()
{
    if (m_interactive == 0)
        m_interactive = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begun).count();
    if (m_idle.isValid()) note_block(m_idle.elapsed() - k_look_every_ms);
}

void SelfDrive::note_block(std::int64_t ms)
{
    if (ms <= m_longest_ms) return;
    m_longest_ms = ms;
    m_longest_at = m_next < m_steps.size() ? m_steps[m_next].what : QStringLiteral("the end");
}

void SelfDrive::print_figures() const
{
    const auto line = [](const char* name, double value, const char* unit, const QString& what, double goal) {
        print(QStringLiteral("%1 | %2 %3 | %4 | <= %5 %3 | %6")
                  .arg(QLatin1String(name))
                  .arg(value, 0, 'g', 3)
                  .arg(QLatin1String(unit), what)
                  .arg(goal)
                  .arg(value <= goal ? QStringLiteral("reached") : QStringLiteral("short")));
    };
    line("window_interactive", m_interactive, "s", QStringLiteral("from main to the first answered event"), 0.5);
    line("window_resident", m_resident, "MiB", QStringLiteral("with the practice treasury shown"), 120);
    line("window_longest_block", double(m_longest_ms), "ms",
         QStringLiteral("event loop, pictures and a new look apart, over the whole job; before: %1").arg(m_longest_at),
         50);
    line("window_new_look", double(m_look_ms), "ms", QStringLiteral("from light to dark, with the settings shown"), 50);
}

void SelfDrive::tick()
{
    measure();
    step();
    m_idle.start();
}

void SelfDrive::step()
{
    if (m_next == m_steps.size()) return finish();
    bool done = false;
    m_apart_ms = 0;
    const std::int64_t taken = ms_of([&] { done = m_steps[m_next].act(); });
    note_block(taken - m_apart_ms);
    if (done) {
        ++m_next;
        m_since.restart();
    } else if (m_since.elapsed() > k_patience_ms) {
        m_timer.stop();
        (void)picture(QStringLiteral("stopped"));
        std::fprintf(stderr, "The demo stopped: it could not %s.\n", m_steps[m_next].what.toUtf8().constData());
        const QWidget* focus = QApplication::focusWidget();
        std::fprintf(stderr, "  The focus was on %s.\n", focus ? qPrintable(focus->objectName()) : "nothing");
        for (const Error& problem : m_state ? m_state->problems : std::vector<Error>())
            std::fprintf(stderr, "  %s\n", text::error_text(problem).happened.toUtf8().constData());
        QApplication::exit(1);
    }
}

void SelfDrive::finish()
{
    m_timer.stop();
    const engine::Review& review = m_state->review;
    print_table("After", *m_state->drift);
    print_figures();
    print(QStringLiteral("Pictures of every page: %1").arg(QDir(m_pictures).absolutePath()));
    print(QStringLiteral("demo: %1 assets out of band before, %2 after, transaction %3")
              .arg(m_outside_before)
              .arg(m_state->drift->outside())
              .arg(ui::words(review.outcome->transaction)));
    QApplication::exit(review.outcome->executed && m_state->drift->outside() == 0 ? 0 : 1);
}

} // namespace ballast::app
