// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parts/models/hub_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QThreadPool>
#include <QVBoxLayout>
#include <set>
#include <utility>

#include "app/parts/card.h"
#include "widgets/fitting_scroll.h"
#include "widgets/table_style.h"
#include "widgets/texts/engine_text.h"

namespace bitdistill {

namespace {

constexpr int hubPullInterval = 100;
enum Column { fileColumn, sizeColumn };

QString sizeText(std::uint64_t bytes) { return style::bytes(static_cast<double>(bytes)); }

}  // namespace

HubDialog::HubDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("hubDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A model from the hub"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setSpacing(style::unit);
    column->addLayout(buildAddress());
    about_ =
        new Caption(tr("Press Look to list the files of a model and to see its licence. The files that this program "
                       "needs are ticked. Only ticked files are fetched."),
                    style::Text::small, true);
    about_->setObjectName(QStringLiteral("hubAbout"));
    about_->setAccessibleName(tr("About the model"));
    about_->setWordWrap(true);
    about_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    about_->setTextFormat(Qt::RichText);
    about_->setOpenExternalLinks(true);
    column->addWidget(about_);
    files_ = new QTableWidget(0, 2);
    dressTable(files_);
    files_->setItemDelegateForColumn(fileColumn, new QStyledItemDelegate(files_));  // it draws the boxes to tick
    files_->setHorizontalHeaderLabels({tr("File"), tr("Size")});
    files_->horizontalHeader()->setSectionResizeMode(fileColumn, QHeaderView::Stretch);
    files_->setAccessibleName(tr("Files of the model"));
    files_->setAccessibleDescription(tr("Those that are ticked are fetched"));
    files_->setMinimumSize(60 * style::unit, 16 * style::unit);
    column->addWidget(files_, 1);
    progress_ = new QProgressBar;
    progress_->setAccessibleName(tr("Progress of the download"));
    progress_->setRange(0, 1000);
    progress_->hide();
    column->addWidget(progress_);
    status_ = new Caption({}, style::Text::small);
    status_->setObjectName(QStringLiteral("hubStatus"));
    status_->setAccessibleName(tr("State of the download"));
    status_->setWordWrap(true);
    status_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(status_);
    column->addLayout(buildButtons());
    resizeOnScreen(this, QSize(84 * style::unit, 60 * style::unit));
    timer_.setInterval(hubPullInterval);
    connect(&timer_, &QTimer::timeout, this, &HubDialog::pull);
    connect(files_, &QTableWidget::itemChanged, this, &HubDialog::filesChanged);
    filesChanged();
}

HubDialog::~HubDialog() {
    timer_.stop();
    if (!job_) return;
    job_->stop();
    // libcurl hears of it within a second, for which the window does not wait.
    QThreadPool::globalInstance()->start([job = std::shared_ptr<Job>(std::move(job_))] { job->wait(); });
}

QLayout* HubDialog::buildAddress() {
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    auto* label = new QLabel(tr("&Model"));
    address_ = new QLineEdit;
    address_->setObjectName(QStringLiteral("hubAddress"));
    address_->setAccessibleName(tr("Name or address on the hub"));
    address_->setPlaceholderText(tr("ORG/NAME, or the address of its page"));
    label->setBuddy(address_);
    revision_ = new QLineEdit;
    revision_->setObjectName(QStringLiteral("hubRevision"));
    revision_->setAccessibleName(tr("Branch, tag or commit"));
    revision_->setPlaceholderText(QStringLiteral("main"));
    revision_->setMaximumWidth(18 * style::unit);
    look_ = new QPushButton(tr("Look"));
    look_->setObjectName(QStringLiteral("hubLook"));
    look_->setAccessibleName(tr("List the files of the model"));
    look_->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(address_, 1);
    row->addWidget(revision_);
    row->addWidget(look_);
    for (QLineEdit* edit : {address_, revision_}) connect(edit, &QLineEdit::returnPressed, this, &HubDialog::look);
    connect(look_, &QPushButton::clicked, this, &HubDialog::look);
    return row;
}

QLayout* HubDialog::buildButtons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    close_ = new QPushButton(tr("Close"));
    close_->setAccessibleName(tr("Close the dialog"));
    stop_ = new QPushButton(tr("Stop"));
    stop_->setObjectName(QStringLiteral("hubStop"));
    stop_->setAccessibleName(tr("Stop the download; what has come is kept"));
    stop_->setToolTip(stop_->accessibleName());
    stop_->setEnabled(false);
    fetch_ = new PrimaryButton(tr("Fetch"));
    fetch_->setObjectName(QStringLiteral("hubFetch"));
    fetch_->setAccessibleName(tr("Fetch the ticked files"));
    for (QPushButton* button : {close_, stop_, fetch_}) button->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(close_);
    row->addWidget(stop_);
    row->addWidget(fetch_);
    connect(close_, &QPushButton::clicked, this, &QDialog::reject);
    connect(stop_, &QPushButton::clicked, this, &HubDialog::stop);
    connect(fetch_, &QPushButton::clicked, this, &HubDialog::fetch);
    return row;
}

void HubDialog::begin(const QString& what, Job::Work work) {
    busy_ = true;
    status_->setText(what);
    for (QWidget* widget : {static_cast<QWidget*>(address_), static_cast<QWidget*>(revision_),
                            static_cast<QWidget*>(look_), static_cast<QWidget*>(files_)})
        widget->setEnabled(false);
    stop_->setEnabled(true);
    stop_->setFocus();  // what had it is disabled
    filesChanged();
    job_ = std::make_unique<Job>();
    job_->start(std::move(work));
    timer_.start();
}

void HubDialog::look() {
    if (busy_) return;
    listing_.reset();  // what stood there is of another name
    files_->setRowCount(0);
    about_->clear();
    shared_ = std::make_shared<Shared>();
    const std::string text = address_->text().toStdString(), revision = revision_->text().trimmed().toStdString();
    begin(tr("Asking the hub…"), [shared = shared_, text, revision](JobControl& control) {
        const HubPlace place = hub_place();
        const HubAddress address = hub_address(text, false, place.endpoint);
        if (address.repo.dataset)
            throw Error(tr("is data, and no model").toStdString(), address.repo.id,
                        tr("Fetch it with bitdistill fetch --dataset").toStdString());
        const std::unique_ptr<HubNetwork> network = open_hub_network();
        HubListing listing = list_repo(*network, place, address.repo,
                                       !revision.empty()           ? revision
                                       : !address.revision.empty() ? address.revision
                                                                   : "main",
                                       &control);
        if (listing.commit.empty()) return;  // stopped
        std::vector<std::string> proposed;
        std::string remark;
        try {
            const std::vector<std::string> patterns =
                address.file.empty() ? std::vector<std::string>{} : std::vector<std::string>{address.file};
            for (const HubFile& file : chosen_files(listing, patterns)) proposed.push_back(file.name);
        } catch (const Error& error) {
            remark = error.problem();
        }
        const std::lock_guard lock(shared->mutex);
        shared->listing = std::move(listing);
        shared->proposed = std::move(proposed);
        shared->remark = std::move(remark);
    });
}

std::vector<HubFile> HubDialog::ticked() const {
    std::vector<HubFile> wanted;
    if (!listing_) return wanted;
    for (int row = 0; row < files_->rowCount(); ++row)
        if (files_->item(row, fileColumn)->checkState() == Qt::Checked)
            wanted.push_back(listing_->files[static_cast<std::size_t>(row)]);
    return wanted;
}

void HubDialog::fetch() {
    const std::vector<HubFile> wanted = ticked();
    if (busy_ || wanted.empty()) return;
    HubPlace place;
    try {
        place = hub_place();
    } catch (const Error& error) {
        status_->setText(spokenError(error));
        return;
    }
    shared_ = std::make_shared<Shared>();
    missing_ = bytes_to_fetch(place, *listing_, wanted);
    clock_.restart();
    progress_->setValue(0);
    progress_->show();
    begin(tr("Fetching…"), [shared = shared_, place, listing = *listing_, wanted](JobControl& control) {
        const std::unique_ptr<HubNetwork> network = open_hub_network();
        Fetched outcome = fetch_files(*network, place, listing, wanted, &shared->progress, &control);
        const std::lock_guard lock(shared->mutex);
        shared->outcome = std::move(outcome);
    });
}

void HubDialog::stop() {
    if (!busy_) return;
    stop_->setEnabled(false);
    status_->setText(tr("Stopping; what has come is kept."));
    job_->stop();
}

void HubDialog::pull() {
    const std::uint64_t have = shared_->progress.done, total = shared_->progress.total;
    if (busy_ && total > 0 && stop_->isEnabled()) {
        progress_->setValue(static_cast<int>(1000.0 * static_cast<double>(have) / static_cast<double>(total)));
        QString text =
            tr("%1: %2 of %3").arg(QString::fromStdString(shared_->progress.file()), sizeText(have), sizeText(total));
        const double seconds = clock_.seconds();
        const std::uint64_t came = have + missing_ > total ? have + missing_ - total : 0;
        if (seconds > 1 && came > 0 && have <= total) {
            const double speed = static_cast<double>(came) / seconds;
            text += tr(", %1/s, %2 left")
                        .arg(style::bytes(speed), style::duration(static_cast<double>(total - have) / speed));
        }
        status_->setText(text);
    }
    const JobState state = job_->state();
    if (state == JobState::finished || state == JobState::stopped || state == JobState::failed) ended(state);
}

void HubDialog::ended(JobState state) {
    timer_.stop();
    job_->wait();
    busy_ = false;
    const bool waited = focusWidget() == stop_;
    for (QWidget* widget : {static_cast<QWidget*>(address_), static_cast<QWidget*>(revision_),
                            static_cast<QWidget*>(look_), static_cast<QWidget*>(files_)})
        widget->setEnabled(true);
    progress_->hide();
    std::optional<Fetched> outcome;
    bool listed = false;
    {
        const std::lock_guard lock(shared_->mutex);
        outcome = shared_->outcome;
        listed = shared_->listing.has_value();
        if (listed) listing_ = shared_->listing;
    }
    if (waited) (listing_ ? static_cast<QWidget*>(files_) : address_)->setFocus();
    stop_->setEnabled(false);
    if (state == JobState::failed)
        status_->setText(spoken(job_->reason()));
    else if (listed)
        showListing();
    else if (outcome && outcome->whole)
        return showFetched(*outcome);
    else
        status_->setText(outcome ? tr("Stopped. What has come is kept: Fetch goes on from there.") : tr("Stopped."));
    filesChanged();
}

void HubDialog::showListing() {
    filling_ = true;
    const std::set<std::string> wanted(shared_->proposed.begin(), shared_->proposed.end());
    files_->setRowCount(static_cast<int>(listing_->files.size()));
    for (int row = 0; row < files_->rowCount(); ++row) {
        const HubFile& file = listing_->files[static_cast<std::size_t>(row)];
        auto* name = new QTableWidgetItem(QString::fromStdString(file.name));
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        name->setCheckState(wanted.contains(file.name) ? Qt::Checked : Qt::Unchecked);
        auto* size = new QTableWidgetItem(sizeText(file.size));
        size->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        files_->setItem(row, fileColumn, name);
        files_->setItem(row, sizeColumn, size);
    }
    filling_ = false;
    const QString licence = listing_->license.empty() ? tr("no licence is stated")
                                                      : tr("licence %1").arg(QString::fromStdString(listing_->license));
    QString page = QString::fromUtf8(hub_home);
    try {
        page = QString::fromStdString(hub_place().endpoint);
    } catch (const Error&) {
    }
    const QString address = QString::fromStdString(hub_page(listing_->repo, page.toStdString())).toHtmlEscaped();
    about_->setText(
        tr("%1, %2%3: <a href=\"%4\">%4</a>")
            .arg(QString::fromStdString(listing_->repo.id).toHtmlEscaped(), licence.toHtmlEscaped(),
                 listing_->gated ? tr(", gated: accept its licence on its page and set HF_TOKEN") : QString(),
                 address));
    status_->setText(spoken(shared_->remark));
}

void HubDialog::filesChanged() {
    if (filling_) return;
    std::uint64_t bytes = 0;
    const std::vector<HubFile> wanted = ticked();
    for (const HubFile& file : wanted) bytes += file.size;
    fetch_->setEnabled(!busy_ && !wanted.empty());
    fetch_->setText(wanted.empty() ? tr("Fetch") : tr("Fetch %1").arg(sizeText(bytes)));
}

void HubDialog::showFetched(const Fetched& outcome) {
    const QString path = QString::fromStdString(fetched_model(outcome.folder, ticked()).string());
    emit fetched(path);
    accept();
}

void HubDialog::done(int result) {
    timer_.stop();
    if (job_) job_->stop();
    QDialog::done(result);
}

QString HubDialog::statusText() const { return status_->text(); }

}  // namespace bitdistill
