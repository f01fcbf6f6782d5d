// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>

#include "widgets/files/last_folder.h"
#include "widgets/model_sources.h"
#include "widgets/plot_style.h"

namespace bitdistill {

namespace {

bool isModelFolder(const QFileInfo& info) {
    return info.isDir() && QFileInfo::exists(QDir(info.absoluteFilePath()).filePath(QStringLiteral("config.json")));
}

}  // namespace

ModelDialog::ModelDialog(QWidget* parent, const QString& title, const QString& start) : QFileDialog(parent, title) {
    setAttribute(Qt::WA_DeleteOnClose);
    // No desktop's own dialog takes a folder or a file in one go.
    setOption(QFileDialog::DontUseNativeDialog);
    setFileMode(QFileDialog::ExistingFile);
    // The files of a folder say which folder is meant.
    setNameFilters({tr("Model folders and GGUF files (%1)").arg(QStringLiteral("*.gguf config.json *.safetensors"))});
    setLabelText(QFileDialog::FileName, tr("Folder or file:"));
    const QString last = lastFolder(ChosenKind::model);
    const QFileInfo place(start.isEmpty() && !last.isEmpty() ? last : start);
    // Beside a model stand others: it is shown in its folder.
    setDirectory(isModelFolder(place) || place.isFile() ? place.absolutePath() : place.filePath());
    addSources();
}

// QFileDialog's own widgets stand in a grid; one more row of it is ours.
void ModelDialog::addSources() {
    auto* grid = qobject_cast<QGridLayout*>(layout());
    if (!grid || modelSources().empty()) return;
    auto* row = new QHBoxLayout;
    row->setSpacing(style::unit);
    for (const ModelSource& source : modelSources()) {
        auto* button = new QPushButton(source.label(), this);
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);  // Return opens what is marked among the files
        connect(button, &QPushButton::clicked, this, [this, source] {
            source.ask(this, [alive = QPointer<ModelDialog>(this)](const QString& path) {
                if (alive) alive->take(path);
            });
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    grid->addLayout(row, grid->rowCount(), 0, 1, grid->columnCount());
}

void ModelDialog::take(const QString& path) {
    rememberFolder(ChosenKind::model, path);
    emit chosen(path);
    QDialog::done(QDialog::Accepted);
}

void ModelDialog::accept() {
    const QStringList paths = selectedFiles();
    const QFileInfo info(paths.isEmpty() ? directory().absolutePath() : paths.front());
    QString path;
    if (isModelFolder(info))
        path = info.absoluteFilePath();
    else if (info.isFile() && info.suffix().compare(QLatin1String("gguf"), Qt::CaseInsensitive) == 0)
        path = info.absoluteFilePath();
    else if (info.isFile())
        path = info.absolutePath();
    if (path.isEmpty()) {
        QFileDialog::accept();  // another folder is gone into, a name that is not there is refused
        return;
    }
    take(path);
}

}  // namespace bitdistill
