// SPDX-License-Identifier: GPL-3.0-or-later
// The Compare page's race as a file for slides.
#include <QFileDevice>
#include <QFileDialog>
#include <optional>

#include "app/pages/compare_page.h"
#include "app/parts/settings.h"
#include "widgets/compare/compare_view.h"
#include "widgets/compare/race_slide.h"
#include "widgets/plots/picture_file.h"

namespace bitdistill {

ComparePage::~ComparePage() {
    if (animating_) animating_->store(false);
}

void ComparePage::askAnimation() {
    auto* dialog =
        new QFileDialog(this, tr("Save the race as an animation"), settings_.runsDirectory(), tr("Animation (*.gif)"));
    dialog->setObjectName(QStringLiteral("animationFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("gif"));
    dialog->selectFile(QStringLiteral("race.gif"));
    connect(dialog, &QFileDialog::fileSelected, this, &ComparePage::saveAnimation);
    dialog->open();
}

void ComparePage::saveAnimation(const QString& file) {
    if (!view_->canReplay()) return emit problemFound(tr("Compare two models first"));
    if (animating_) animating_->store(false);
    animating_ = std::make_shared<std::atomic<bool>>(true);
    setStatus(tr("Making the animation"));
    inBackground(
        this,
        [scene = view_->race(), file, wanted = animating_]() -> std::optional<QString> {
            const QByteArray bytes = raceAnimation(scene, [&] { return wanted->load(); });
            if (bytes.isEmpty()) return std::nullopt;
            return savePicture(file,
                               [&bytes](QFileDevice& out, const QString&) {
                                   return out.write(bytes) == bytes.size() ? QString() : out.errorString();
                               },
                               {QStringLiteral("gif")});
        },
        [this, file](const std::optional<QString>& failure) {
            if (!failure) return;  // another took its place
            setStatus({});
            failure->isEmpty() ? emit noteworthy(tr("Written: %1").arg(file), file) : emit problemFound(*failure);
        },
        [this](const QString& sentence) {
            setStatus({});
            emit problemFound(sentence);
        });
}

}  // namespace bitdistill
