// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/runs/overlay_card.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "app/parts/run_list.h"
#include "app/parts/session.h"
#include "app/parts/settings.h"
#include "engine/base/model_path.h"
#include "engine/run/recipe_file.h"
#include "widgets/plot_style_runs.h"
#include "widgets/table_style.h"
#include "widgets/wrap_layout.h"

namespace bitdistill {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t offered = 15;  // of the runs that lie beside the open one
constexpr int mostRows = 8;          // of the table that are seen at once

const QString nothing = QStringLiteral("–");

QString labelOf(const Param& param) { return QCoreApplication::translate("RunParams", param.label); }

void addFigures(ComparedRuns& out, const std::vector<OverlaidRun>& runs) {
    const auto add = [&](const QString& what, std::optional<Metric> FinalFigures::*member) {
        ComparedRuns::Row row{what, {}, {}};
        for (const OverlaidRun& run : runs) {
            const std::optional<Metric>& figure = run.figures.*member;
            row.values << (figure ? style::metricText(*figure) : nothing);
            row.toolTips << style::metricLabel(run.figures.metric);
        }
        if (std::ranges::any_of(row.values, [](const QString& value) { return value != nothing; }))
            out.rows.push_back(std::move(row));
    };
    add(OverlayCard::tr("Teacher reaches"), &FinalFigures::teacher);
    add(OverlayCard::tr("BitNet-SFT reaches"), &FinalFigures::baseline);
    add(OverlayCard::tr("Student reaches"), &FinalFigures::student);
}

void addDifferences(ComparedRuns& out, const std::vector<OverlaidRun>& runs) {
    std::vector<RunParams> recipes;
    for (const OverlaidRun& run : runs) recipes.push_back(run.params);
    for (const RecipeDifference& difference : recipe_differences(recipes)) {
        ComparedRuns::Row row{labelOf(*difference.param), {}, {}};
        for (const std::string& value : difference.values) {
            const QString text = QString::fromStdString(value);
            const bool path = names_files(*difference.param) && text.contains(QLatin1Char('/'));
            row.values << (text.isEmpty() ? nothing : path ? modelLabel(text) : text);
            row.toolTips << text;
        }
        out.rows.push_back(std::move(row));
    }
}

}  // namespace

ComparedRuns comparedRuns(const std::vector<OverlaidRun>& runs) {
    ComparedRuns out;
    for (const OverlaidRun& run : runs) out.names << run.name;
    addFigures(out, runs);
    addDifferences(out, runs);
    return out;
}

OverlayCard::OverlayCard(Session& session, RunOverlay& overlay, QWidget* parent)
    : Card(tr("Beside other runs"), parent), session_(session), overlay_(overlay) {
    buttons_ = new WrapLayout;
    buttons_->setSpacing(style::halfUnit);
    body()->addLayout(buttons_);
    table_ = new QTableView;
    table_->setObjectName(QStringLiteral("overlayTable"));
    table_->setAccessibleName(tr("What runs reach, and in what their recipes differ"));
    table_->setModel(new QStandardItemModel(table_));
    dressTable(table_);
    body()->addWidget(table_, 1);
    connect(&overlay_, &RunOverlay::changed, this, &OverlayCard::refresh);
    connect(&session_, &Session::runChanged, this, &OverlayCard::refresh);
    connect(&session_, &Session::stateChanged, this, &OverlayCard::refresh);
    refresh();
}

std::vector<OverlaidRun> OverlayCard::others() const {
    std::vector<OverlaidRun> runs = overlay_.runs();
    std::erase_if(runs, [this](const OverlaidRun& run) { return run.path == session_.path(); });
    return runs;
}

void OverlayCard::refresh() {
    const bool any = !others().empty();
    setVisible(any);
    if (!any) return reading_.drop();
    if (!session_.hasRun()) return show({});
    reading_.ask(
        this, [run = session_.folder()] { return final_figures(run); }, [this](const FinalFigures& own) { show(own); },
        [this](const QString&) { show({}); });  // the Results page says what is wrong with the file
}

void OverlayCard::show(const FinalFigures& own) {
    std::vector<OverlaidRun> runs = others();
    showButtons(runs);
    const bool open = session_.hasRun();
    if (open)
        runs.insert(runs.begin(),
                    OverlaidRun{session_.path(), session_.name(), session_.folder().params(), own, nullptr});
    shown_ = comparedRuns(runs);
    auto* const model = qobject_cast<QStandardItemModel*>(table_->model());
    model->clear();
    QStringList heads{QString()};
    for (qsizetype i = 0; i < shown_.names.size(); ++i)
        heads << (open && i == 0 ? tr("%1 (open)").arg(shown_.names[i])
                                 : QStringLiteral("%1 %2").arg(i + (open ? 0 : 1)).arg(shown_.names[i]));
    model->setHorizontalHeaderLabels(heads);
    for (int i = 0; i < model->columnCount(); ++i)
        model->horizontalHeaderItem(i)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const ComparedRuns::Row& row : shown_.rows) {
        QList<QStandardItem*> items{new QStandardItem(row.what)};
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            items << new QStandardItem(row.values[i]);
            items.back()->setToolTip(row.toolTips[i]);
        }
        for (QStandardItem* item : items) item->setEditable(false);
        model->appendRow(items);
    }
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    // The page scrolls; rows of a table within it need not.
    const int rows = std::min(model->rowCount(), mostRows);
    table_->setMinimumHeight(table_->horizontalHeader()->sizeHint().height() +
                             rows * table_->verticalHeader()->defaultSectionSize() + 2 * table_->frameWidth());
}

void OverlayCard::showButtons(const std::vector<OverlaidRun>& others) {
    while (QLayoutItem* item = buttons_->takeAt(0)) {
        if (QWidget* widget = item->widget()) widget->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < others.size(); ++i) {
        auto* button = new QPushButton(style::icon(style::Mark::clear, palette()),
                                       QStringLiteral("%1 %2").arg(i + 1).arg(others[i].name));
        button->setObjectName(QStringLiteral("removeOverlay"));
        button->setAccessibleName(tr("Take %1 away").arg(others[i].name));
        button->setToolTip(button->accessibleName());
        QPalette ink = button->palette();
        ink.setColor(QPalette::ButtonText, style::runInk(i, ink));
        button->setPalette(ink);
        connect(button, &QPushButton::clicked, this,
                [this, path = QString::fromStdString(others[i].path.string())] { overlay_.remove(path); });
        buttons_->addWidget(button);
    }
}

void OverlayCard::offerRuns(QWidget* below) {
    if (session_.path().empty()) return browse();
    inBackground(
        this, [folder = session_.path().parent_path()] { return runFolders(folder, {}); },
        [this, below = QPointer<QWidget>(below)](const std::vector<fs::path>& runs) {
            if (below) popUp(below, runs);
        },
        [this](const QString& sentence) { emit overlay_.failed(sentence); });
}

void OverlayCard::popUp(QWidget* below, const std::vector<fs::path>& runs) {
    auto* menu = new QMenu(below);
    menu->setObjectName(QStringLiteral("overlayMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::size_t listed = 0;
    for (const fs::path& run : runs) {
        if (listed == offered) break;
        if (run == session_.path() || !is_run_folder(run)) continue;
        ++listed;
        const QString path = QString::fromStdString(run.string());
        QString name = QFileInfo(path).fileName();
        QAction* action = menu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(overlay_.contains(path));
        connect(action, &QAction::toggled, &overlay_,
                [this, path](bool on) { on ? static_cast<void>(overlay_.add(path)) : overlay_.remove(path); });
    }
    menu->addSeparator();
    menu->addAction(tr("Another folder…"), this, &OverlayCard::browse);
    menu->popup(below->mapToGlobal(below->rect().bottomLeft()));
}

void OverlayCard::browse() {
    auto* dialog = new QFileDialog(window(), tr("Show a run beside the open one"),
                                   QString::fromStdString(session_.path().parent_path().string()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &overlay_, [this](const QString& path) { overlay_.add(path); });
    dialog->open();
}

}  // namespace bitdistill
