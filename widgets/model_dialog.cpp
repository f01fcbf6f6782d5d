// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/model_dialog.h"

#include <QDir>
#include <QFileInfo>

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
    const QFileInfo place(start);
    // Beside a model stand others: it is shown in its folder.
    setDirectory(isModelFolder(place) || place.isFile() ? place.absolutePath() : start);
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
    emit chosen(path);
    QDialog::done(QDialog::Accepted);
}

}  // namespace bitdistill
